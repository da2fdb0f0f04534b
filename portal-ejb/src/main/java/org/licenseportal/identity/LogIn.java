package org.licenseportal.identity;

import java.util.Locale;
import org.licenseportal.kernel.Caller;

/**
 * Somebody wants in.
 *
 * @param email as typed
 * @param password as typed, to the last space
 * @param caller from where
 * @param agent what the browser says it is
 */
public record LogIn(String email, String password, Caller caller, String agent) {

    /** The address as attempts are counted by it. */
    String account() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    LoginOrigin origin() {
        return new LoginOrigin(caller, agent);
    }

    /** Says who, and nothing of the password. */
    @Override
    public String toString() {
        return "LogIn";
    }
}
