package org.licenseportal.site;

/** What lists of sites are sorted by. */
public enum SiteSort {
    /** The ID, as a number. */
    ID,
    /** The name, whatever the case of its letters; sites without one come before the others. */
    NAME,
    /** The product, then the licensed version, number by number. */
    VERSION,
    /** The last day of SWAS; sites without any come after the others. */
    COVER
}
