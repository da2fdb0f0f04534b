package org.licenseportal.identity;

import java.util.function.Function;
import java.util.function.Supplier;

/** How the choice of a password ended. */
public sealed interface PasswordOutcome {

    /** What follows from it. */
    <R> R fold(Function<Chosen, R> chosen, Function<PasswordRefusal, R> refused, Supplier<R> over);

    /**
     * It is the password from now on.
     *
     * @param kind what the link was for
     */
    record Chosen(LinkKind kind) implements PasswordOutcome {
        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<PasswordRefusal, R> refused, Supplier<R> over) {
            return chosen.apply(this);
        }
    }

    /** The password is one that others would guess, or there is another reason against it. The link goes on. */
    record Refused(PasswordRefusal reason) implements PasswordOutcome {
        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<PasswordRefusal, R> refused, Supplier<R> over) {
            return refused.apply(reason);
        }
    }

    /** The link was used, or its time or its user is over. */
    record Over() implements PasswordOutcome {
        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<PasswordRefusal, R> refused, Supplier<R> over) {
            return over.get();
        }
    }
}
