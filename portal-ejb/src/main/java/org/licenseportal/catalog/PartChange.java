package org.licenseportal.catalog;

/** What was done to save a part. */
public enum PartChange {
    /** There was none of this number. */
    CREATED,
    /** It has other content than before, under a new revision. */
    CHANGED,
    /** It was like that already: nothing was written. */
    NONE
}
