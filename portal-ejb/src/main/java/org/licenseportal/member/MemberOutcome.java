package org.licenseportal.member;

import java.util.function.Function;

/** What became of a change to a user. */
public sealed interface MemberOutcome {

    /**
     * It is done.
     *
     * @param member how the user was before
     */
    record Done(MemberSummary member) implements MemberOutcome {}

    /** This reseller has no such user. */
    record Unknown() implements MemberOutcome {}

    /**
     * It cannot be done.
     *
     * @param member the user, unchanged
     * @param reason why
     */
    record Refused(MemberSummary member, MemberRefusal reason) implements MemberOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(
            Function<? super Done, R> done,
            Function<? super Unknown, R> unknown,
            Function<? super Refused, R> refused) {
        if (this instanceof Done changed) {
            return done.apply(changed);
        }
        return this instanceof Unknown none ? unknown.apply(none) : refused.apply((Refused) this);
    }
}
