package org.licenseportal.api.support;

/** What an API key may be used for. A key has some of them. */
public enum Scope {
    /** Read sites, their licenses and their SWAS. */
    SITES_READ("sites:read"),
    /** Reset the hardware ID of a site. */
    SITES_RESET("sites:reset"),
    /** Read vouchers. */
    VOUCHERS_READ("vouchers:read"),
    /** Redeem vouchers. */
    VOUCHERS_REDEEM("vouchers:redeem"),
    /** Read who the reseller's users are. */
    USERS_READ("users:read"),
    /** Read customers, how they stand and what belongs to their accounts. */
    CUSTOMERS_READ("customers:read"),
    /** Create customers, change them and what belongs to their accounts. */
    CUSTOMERS_WRITE("customers:write"),
    /** Read what customers reported. */
    ISSUES_READ("issues:read"),
    /** Report and answer issues of customers. */
    ISSUES_WRITE("issues:write"),
    /** Do the vendor's work. */
    VENDOR("vendor");

    private final String value;

    Scope(String value) {
        this.value = value;
    }

    /** The name that people and programs see. */
    public String value() {
        return value;
    }
}
