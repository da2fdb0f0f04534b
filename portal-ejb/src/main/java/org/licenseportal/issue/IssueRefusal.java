package org.licenseportal.issue;

import java.util.Locale;

/** Why an issue is not taken. */
public enum IssueRefusal {
    /** The account is a draft: its first step of onboarding, with its support contacts, is not finished. */
    CUSTOMER_NOT_ONBOARDED,
    /** The account is deactivated. */
    CUSTOMER_DEACTIVATED,
    /** The account has no support contact, so nobody would read it. */
    NO_SUPPORT_CONTACTS,
    /** So much was said about issues of the account within an hour that mailboxes would be flooded. */
    RATE_LIMITED,
    /** The issue holds as much as an issue may. */
    ISSUE_FULL,
    /** The key was used for another wish before. */
    IDEMPOTENCY_KEY_REUSED;

    /** Its name in texts and in the API, as {@code no-support-contacts}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
