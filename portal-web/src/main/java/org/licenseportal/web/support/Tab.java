package org.licenseportal.web.support;

/** The sections behind the login, in the order of their tabs. A section without a page, or for others, has no tab. */
enum Tab {
    SITES("/sites"),
    VOUCHERS("/vouchers"),
    CUSTOMERS("/customers"),
    USERS("/users"),
    OVERVIEW("/vendor"),
    RESELLERS("/vendor/resellers"),
    ORDERS("/vendor/orders"),
    CATALOG("/vendor/parts"),
    BULLETINS("/vendor/bulletins"),
    KEYS("/vendor/keys"),
    AUDIT("/vendor/audit"),
    MAILS("/vendor/mails"),
    ACCOUNT("/account/sessions");

    private final String path;

    Tab(String path) {
        this.path = path;
    }

    /** Where it leads. */
    String path() {
        return path;
    }
}
