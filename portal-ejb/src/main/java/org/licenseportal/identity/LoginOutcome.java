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
}
