package org.licenseportal.customer;

import java.util.ArrayList;
import java.util.List;
import org.licenseportal.kernel.DomainEvent;

/**
 * Somebody wants to know what an account holds, before it is deactivated or deleted: each feature that holds something
 * of it adds how many.
 *
 * @param id which account
 * @param found what was added so far
 */
public record ConsequencesSought(AccountId id, List<Consequence> found) implements DomainEvent {

    /** A question that nobody answered yet. */
    ConsequencesSought(AccountId id) {
        this(id, new ArrayList<>());
    }

    /** Answers for one kind. */
    public void add(ConsequenceKind kind, long count) {
        found.add(new Consequence(kind, count));
    }
}
