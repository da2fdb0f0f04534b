package org.licenseportal.kernel;

/**
 * Who may do something. Every public method of a service names the roles that may call it, and the container refuses
 * all others (decision 0018). An admin has the role of the plain user, too.
 */
public final class Roles {

    /** Somebody of a reseller: sees its sites and vouchers, assigns vouchers. */
    public static final String RESELLER_USER = "reseller-user";

    /** An admin of a reseller: looks after its users and API keys, resets hardware IDs. */
    public static final String RESELLER_ADMIN = "reseller-admin";

    /** An admin of a customer's account: sees and edits that account. */
    public static final String ACCOUNT_ADMIN = "account-admin";

    /** The vendor: resellers, parts, orders. */
    public static final String VENDOR_ADMIN = "vendor-admin";

    private Roles() {}
}
