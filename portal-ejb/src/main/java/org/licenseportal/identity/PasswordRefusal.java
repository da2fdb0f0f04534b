package org.licenseportal.identity;

/** Why a password is not taken. */
public enum PasswordRefusal {
    /** Fewer than eight characters. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    /** One that many people use, however decorated. */
    COMMON,
    /** Neighbors on the keyboard, or the same again and again. */
    PREDICTABLE,
    /** It contains the address, the user's name, or the name of the portal. */
    PERSONAL,
    /** Not the password of now: only where that is asked for. */
    CURRENT_WRONG,
    /** Too many attempts: nothing was looked at. */
    TOO_MANY,
    /** Too many passwords are being looked at: nothing was changed. */
    BUSY
}
