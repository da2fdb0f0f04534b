package org.licenseportal.onboarding;

/** What the list of customers is sorted by. */
public enum CustomerSort {
    /** The name, whatever the case of its letters; drafts without one come before the others. */
    NAME,
    /** The account ID. */
    ACCOUNT,
    /** How many users are registered. */
    USERS
}
