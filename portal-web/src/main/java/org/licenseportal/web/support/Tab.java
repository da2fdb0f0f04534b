package org.licenseportal.web.support;

/** The sections behind the login, in the order of their tabs. A section without a page, or for others, has no tab. */
enum Tab {
    SITES("/sites", "s"),
    VOUCHERS("/vouchers", "v"),
    CUSTOMERS("/customers", "c"),
    USERS("/users", "u"),
    OVERVIEW("/vendor", "o"),
    RESELLERS("/vendor/resellers", "r"),
    VENDOR_SITES("/vendor/sites", "s"),
    ORDERS("/vendor/orders", "p"),
    CATALOG("/vendor/parts", "c"),
    BULLETINS("/vendor/bulletins", "b"),
    KEYS("/vendor/keys", "k"),
    AUDIT("/vendor/audit", "l"),
    MAILS("/vendor/mails", "m"),
    ACCOUNT("/account", "a");

    private final String path;
    private final String key;

    Tab(String path, String key) {
        this.path = path;
        this.key = key;
    }

    /** The key that leads there after a {@code g}; nobody sees two tabs with the same. */
    String key() {
        return key;
    }

    /** Where it leads. */
    String path() {
        return path;
    }
}
