package org.licenseportal.client.servicelink;

/** How new the license data is, and where it came from. */
public enum Freshness {
    /** There is none yet. */
    NONE,
    /** From the license server, less than 24 hours ago. */
    SERVER_FRESH,
    /** From the license server, 24 hours ago or more: possibly out of date. */
    SERVER_OLD,
    /** From a license file: possibly out of date. */
    FILE
}
