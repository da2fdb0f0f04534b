package org.licenseportal.customer;

import java.util.Set;

/** A part of what is said of a customer that is edited by itself. */
public enum CustomerSection {
    /** Name, address, language, business type. */
    PROFILE,
    /** The mail domains. */
    DOMAINS,
    /** Who administers the account. */
    ADMINS,
    /** Who hears of its issues. */
    SUPPORT;

    /** All of them. */
    public static final Set<CustomerSection> ALL = Set.of(values());
}
