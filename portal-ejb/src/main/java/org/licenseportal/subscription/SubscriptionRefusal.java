package org.licenseportal.subscription;

import java.util.Locale;

/** Why a subscription cannot be assigned. */
public enum SubscriptionRefusal {
    /** The partner has no such subscription. */
    UNKNOWN,
    /** The partner has no such customer. */
    ACCOUNT_UNKNOWN,
    /** The account is a draft, or deactivated. */
    ACCOUNT_NOT_ACTIVE,
    /** It is assigned to another account. */
    TAKEN,
    /** Its last day has passed. */
    EXPIRED;

    /** The stable code in the audit trail, in the API and in the names of texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
