package org.licenseportal.administrator;

import java.util.Locale;

/** What became of an invitation that was wanted again. */
public enum AdministratorInvited {
    /** The mail is on its way. */
    SENT,
    /** The contact has a password already. */
    ARRIVED,
    /** Its address is somebody's login already, for something else. */
    ELSEWHERE,
    /** There is no such contact of an account in use. */
    UNKNOWN;

    /** Its name in texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
