package org.licenseportal.integration;

/**
 * The secret by which an endpoint knows that the portal calls. Whoever has it can pretend to be the portal, so it is
 * shown once and never printed.
 *
 * @param value {@code whsec_} and 32 bytes in Base64
 */
public record EndpointSecret(String value) {

    @Override
    public String toString() {
        return "the secret of an endpoint";
    }
}
