package org.licenseportal.onboarding;

import java.util.Optional;
import java.util.Set;
import org.licenseportal.customer.CustomerState;

/**
 * What a list of customers shows: those for which all of this holds.
 *
 * @param text the beginning of an account ID, a piece of the name or a piece of a mail domain; in any case of letters
 * @param state where they are in their life
 * @param status how they stand: one of these; none at all is the same as any
 */
public record CustomerFilter(Optional<String> text, Optional<CustomerState> state, Set<StatusCode> status) {

    /** Shows all of them. */
    public static final CustomerFilter ALL = new CustomerFilter(Optional.empty(), Optional.empty(), Set.of());

    /** Drops a text that says nothing, and keeps its own copy. */
    public CustomerFilter {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        status = Set.copyOf(status);
    }

    /** The same with a text. */
    public CustomerFilter withText(String wanted) {
        return new CustomerFilter(Optional.of(wanted), state, status);
    }

    /** The same with how they stand. */
    public CustomerFilter withStatus(Set<StatusCode> wanted) {
        return new CustomerFilter(text, state, wanted);
    }
}
