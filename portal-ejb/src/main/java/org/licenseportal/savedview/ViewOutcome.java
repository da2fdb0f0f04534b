package org.licenseportal.savedview;

/** What became of the wish to keep or change a view. */
public enum ViewOutcome {
    /** It was done. */
    DONE,
    /** The user has another view of this name on this list. */
    NAME_TAKEN,
    /** The user has as many views of this list as there may be. */
    TOO_MANY,
    /** There is no such view that this user may change. */
    UNKNOWN
}
