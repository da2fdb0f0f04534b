package org.licenseportal.signon;

import org.licenseportal.identity.SecretToken;

/**
 * Who somebody is at an issuer.
 *
 * @param issuer the issuer
 * @param name what the issuer calls him for ever; says nothing to anybody else
 */
record Subject(String issuer, String name) {

    /** As it is kept: what an issuer calls somebody may be an address. */
    String hash() {
        return new SecretToken(issuer + " " + name).hash();
    }
}
