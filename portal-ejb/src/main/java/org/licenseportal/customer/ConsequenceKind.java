package org.licenseportal.customer;

import java.util.Locale;

/** What of an account is touched when it is deactivated or deleted, in the order in which a reader is told. */
public enum ConsequenceKind {
    /** Logins of its admins. */
    ADMINS,
    /** Users whom its gateway uploaded. */
    REGISTERED_USERS,
    /** Its gateway. */
    GATEWAYS,
    /** Integrations that are switched on. */
    INTEGRATIONS,
    /** Subscriptions that are assigned to it. */
    SUBSCRIPTIONS,
    /** Issue reports that are not closed. */
    ISSUES,
    /** People who support or administer it. */
    CONTACTS,
    /** Its mail domains. */
    DOMAINS;

    /** The word in the names of texts, as {@code registered-users}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
