package org.licenseportal.signon;

import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

/** What stands at the address of an issuer. */
sealed interface Discovery {

    /**
     * An issuer that the portal can take logins of.
     *
     * @param metadata what it says of itself
     */
    record Found(OIDCProviderMetadata metadata) implements Discovery {}

    /**
     * None.
     *
     * @param fault why
     */
    record Missed(SignOnFault fault) implements Discovery {}
}
