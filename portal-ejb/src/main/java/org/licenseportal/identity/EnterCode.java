package org.licenseportal.identity;

/**
 * The second step of a login.
 *
 * @param step the token of the first
 * @param code as typed: of the app, or for recovery
 * @param origin where
 */
public record EnterCode(SecretToken step, String code, LoginOrigin origin) {

    /** Says nothing of the code. */
    @Override
    public String toString() {
        return "EnterCode";
    }
}
