package org.licenseportal.administrator;

import java.util.Locale;

/** Whether an admin contact logs in for its account. */
public enum AdministratorState {
    /** It logs in, or could: there is a password, or a login was there. */
    ACTIVE,
    /** It was invited and has not come yet. */
    INVITED,
    /** Its address is somebody's login already, for something else: it stays a contact and administers nothing. */
    ELSEWHERE,
    /** It has no login yet: the account is not in use so far, or the invitation was not sent. */
    NONE;

    /** Its name in texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
