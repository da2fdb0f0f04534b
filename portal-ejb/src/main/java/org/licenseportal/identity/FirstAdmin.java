package org.licenseportal.identity;

import org.licenseportal.kernel.Caller;

/**
 * Whoever has the link from the log becomes the first admin of the vendor.
 *
 * @param token of the link
 * @param email what the admin logs in with
 * @param name as others call the admin
 * @param password as typed, to the last space
 * @param caller from where
 */
public record FirstAdmin(SecretToken token, EmailAddress email, String name, String password, Caller caller) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "FirstAdmin";
    }
}
