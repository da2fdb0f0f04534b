package org.licenseportal.signon;

import org.licenseportal.identity.SecretToken;

/** How a login at the own organization ended. */
public sealed interface SignOnEntry {

    /**
     * Somebody is in.
     *
     * @param token what the browser shows from now on
     * @param target where to go
     */
    record Entered(SecretToken token, String target) implements SignOnEntry {}

    /**
     * Nobody is.
     *
     * @param refusal why
     */
    record Refused(SignOnRefusal refusal) implements SignOnEntry {}
}
