package org.licenseportal.client.servicelink.state;

/** What has been agreed with the license server; everything else follows from licenses and time. */
public enum Phase {
    /** Nothing yet. */
    NEVER,
    /** The site is bound to this machine. */
    ACTIVATED,
    /** The server said that the site is bound to another machine, or to none. */
    REFUSED,
    /** The site was given up here. */
    DEACTIVATED
}
