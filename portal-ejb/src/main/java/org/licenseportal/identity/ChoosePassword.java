package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * Somebody with a password link chooses a password.
 *
 * @param token of the link
 * @param password as typed, to the last space
 * @param caller from where
 */
public record ChoosePassword(SecretToken token, String password, Caller caller) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "ChoosePassword";
    }
}
