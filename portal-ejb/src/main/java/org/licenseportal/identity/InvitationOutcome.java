package org.licenseportal.identity;

import java.util.function.Function;
import java.util.function.Supplier;

/** How an invitation ended. */
public sealed interface InvitationOutcome {

    /** What follows from it. */
    <R> R fold(Function<UserId, R> invited, Supplier<R> taken);

    /**
     * The user is there, without a password, and the mail is on its way.
     *
     * @param user who is invited
     */
    record Invited(UserId user) implements InvitationOutcome {
        @Override
        public <R> R fold(Function<UserId, R> invited, Supplier<R> taken) {
            return invited.apply(user);
        }
    }

    /** Somebody logs in with this address already, here or elsewhere. */
    record Taken() implements InvitationOutcome {
        @Override
        public <R> R fold(Function<UserId, R> invited, Supplier<R> taken) {
            return taken.get();
        }
    }
}
