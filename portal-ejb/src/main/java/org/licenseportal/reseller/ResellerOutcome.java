package org.licenseportal.reseller;

/**
 * What saving a reseller came to.
 *
 * @param reseller how it is now
 * @param change what was done for it
 */
public record ResellerOutcome(ResellerDetails reseller, Change change) {

    /** What was done. */
    public enum Change {
        /** There was none of this number. */
        CREATED,
        /** It has other content than before. */
        CHANGED,
        /** It was like that already: nothing was written. */
        NONE
    }
}
