package org.licenseportal.member;

import java.util.Locale;

/** Why a user of a reseller cannot be changed like that. */
public enum MemberRefusal {
    /** Without this user nobody could look after the others. */
    LAST_ADMIN,
    /** Order updates go to this user: another one has to take them first. */
    MAIN_CONTACT,
    /** The user has not accepted the invitation. */
    NOT_ACTIVE;

    /** Its name in texts and in the trail, as {@code last-admin}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
