package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * Somebody who is logged in wants another password.
 *
 * @param current the one of now
 * @param wanted the one from now on
 * @param caller from where
 */
public record ChangePassword(String current, String wanted, Caller caller) {

    /** Says nothing of the passwords. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
