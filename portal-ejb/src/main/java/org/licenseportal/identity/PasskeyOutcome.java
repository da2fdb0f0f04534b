package org.licenseportal.identity;

/** What became of a new passkey. */
public enum PasskeyOutcome {
    /** It logs in from now on. */
    ADDED,
    /** The proof of the password is too long ago. */
    UNPROVED,
    /** It waited too long, was shown before, or something about it is wrong. */
    REFUSED,
    /** There is this passkey already. */
    KNOWN,
    /** The user has as many as anybody may have. */
    TOO_MANY
}
