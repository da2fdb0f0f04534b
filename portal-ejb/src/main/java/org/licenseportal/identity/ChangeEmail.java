package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * Somebody who is logged in wants to log in with another address.
 *
 * @param current the password of now
 * @param wanted the address from then on
 * @param caller from where
 */
public record ChangeEmail(String current, EmailAddress wanted, Caller caller) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "ChangeEmail";
    }
}
