package org.licenseportal.apikey;

import java.util.Arrays;
import java.util.Optional;

/** What a key may be used for. The names are those of the API's documentation. */
public enum KeyScope {
    /** Read sites, their licenses and their SWAS. */
    SITES_READ("sites:read", false),
    /** Reset the hardware ID of a site. */
    SITES_RESET("sites:reset", false),
    /** Read vouchers. */
    VOUCHERS_READ("vouchers:read", false),
    /** Redeem vouchers. */
    VOUCHERS_REDEEM("vouchers:redeem", false),
    /** Read who the reseller's users are. */
    USERS_READ("users:read", false),
    /** Read customers, how they stand and what belongs to their accounts. */
    CUSTOMERS_READ("customers:read", false),
    /** Create customers, change them and what belongs to their accounts. */
    CUSTOMERS_WRITE("customers:write", false),
    /** Read what customers reported. */
    ISSUES_READ("issues:read", false),
    /** Report and answer issues of customers. */
    ISSUES_WRITE("issues:write", false),
    /** Do the vendor's work. */
    VENDOR("vendor", true);

    private final String value;
    private final boolean vendors;

    KeyScope(String value, boolean vendors) {
        this.value = value;
        this.vendors = vendors;
    }

    /** The name that people and programs see. */
    public String value() {
        return value;
    }

    /** Whether it is for keys of the vendor; the others are for keys of resellers. */
    public boolean vendors() {
        return vendors;
    }

    /** Whether it is for keys of customers' accounts, too. */
    public boolean accounts() {
        return this == ISSUES_READ || this == ISSUES_WRITE;
    }

    /** The scope of this name. */
    public static Optional<KeyScope> parse(String text) {
        return Arrays.stream(values()).filter(scope -> scope.value.equals(text)).findFirst();
    }
}
