package org.licenseportal.identity;

import java.time.Duration;

/** How a login ended. */
public sealed interface LoginOutcome {

    /**
     * Somebody is in.
     *
     * @param token what the browser shows from now on
     */
    record LoggedIn(SecretToken token) implements LoginOutcome {}

    /** Wrong address, wrong password, or somebody who may not: nobody is told which. */
    record Refused() implements LoginOutcome {}

    /**
     * Too many attempts.
     *
     * @param retryAfter how long until the next one counts
     */
    record TooMany(Duration retryAfter) implements LoginOutcome {}

    /**
     * The password was right, and the second factor is asked for.
     *
     * @param step what the browser shows with the code
     */
    record SecondStep(SecretToken step) implements LoginOutcome {}

    /** The proof was right, but the account of the user has single sign-on alone. */
    record SignOnOnly() implements LoginOutcome {}

    /** The second step waited too long, or had too many wrong codes: the password is asked for again. */
    record StepOver() implements LoginOutcome {}
}
