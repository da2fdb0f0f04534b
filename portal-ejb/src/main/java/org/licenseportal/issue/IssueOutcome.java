package org.licenseportal.issue;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a wish about an issue. */
public sealed interface IssueOutcome {

    /**
     * It is done, now or by an earlier request with the same key.
     *
     * @param number the number of the issue
     */
    record Done(IssueNumber number) implements IssueOutcome {}

    /** There is no such account or issue that the caller may see. */
    record Unknown() implements IssueOutcome {}

    /**
     * Nothing was changed.
     *
     * @param reason why
     */
    record Refused(IssueRefusal reason) implements IssueOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(Function<IssueNumber, R> done, Supplier<R> unknown, Function<IssueRefusal, R> refused) {
        if (this instanceof Refused no) {
            return refused.apply(no.reason());
        }
        return this instanceof Done it ? done.apply(it.number()) : unknown.get();
    }
}
