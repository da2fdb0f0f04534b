package org.licenseportal.web.support;

import java.util.Set;

/** The pages of logins, sites, vouchers, users and the vendor. */
enum PortalRoute implements Route {
    /** The way in. */
    LOGIN("/login", "login/login", Audience.ANYBODY),
    /** A link to a new password, for who forgot it. */
    FORGOTTEN("/login/forgotten", "login/forgotten", Audience.ANYBODY),
    /** Where a link in a mail leads. */
    LINK("/login/link", "login/link", Audience.ANYBODY),
    /** The choice of a password, by a link. */
    PASSWORD("/login/password", "login/password", Audience.ANYBODY),
    /** The first admin of the vendor, by a link from the log. */
    FIRST_ADMIN("/login/first", "login/first", Audience.ANYBODY),
    /** Another address to log in with, by a link. */
    CONFIRM_EMAIL("/login/email", "login/email", Audience.ANYBODY),
    /** The second step of a login. */
    CODE("/login/code", "login/code", Audience.ANYBODY),
    /** What a browser asks a passkey of. */
    PASSKEY_REQUEST("/login/passkey", PortalRoute.FILES + "passkey-request", Audience.ANYBODY),
    /** The way to the login page of one's own organization. */
    SSO("/login/sso", "login/sso", Audience.ANYBODY),
    /** Where that sends browsers back to. */
    SSO_RETURN("/login/sso/return", "login/sso-return", Audience.ANYBODY),
    /** How one logs in. */
    ACCOUNT("/account", "account/security", Audience.EVERY_USER),
    /** The password once more, before that changes. */
    PROOF("/account/confirm", "account/confirm", Audience.EVERY_USER),
    /** An app for the second factor. */
    APP("/account/app", "account/app", Audience.EVERY_USER),
    /** The address that one logs in with. */
    EMAIL("/account/email", "account/email", Audience.OF_PORTAL),
    /** New recovery codes. */
    RECOVERY("/account/recovery", "account/recovery", Audience.EVERY_USER),
    /** One's own passkeys. */
    PASSKEYS("/account/passkeys", "account/passkeys", Audience.EVERY_USER),
    /** A new passkey. */
    PASSKEY_NEW("/account/passkeys/new", "account/passkey-new", Audience.EVERY_USER),
    /** What a browser makes a passkey of. */
    PASSKEY_CREATION("/account/passkeys/creation", PortalRoute.FILES + "passkey-creation", Audience.EVERY_USER),
    /** One passkey. */
    PASSKEY("/account/passkeys/{passkeyId}", "account/passkey", Audience.EVERY_USER),
    /** Keys for programs. */
    API_KEYS("/account/keys", "account/keys", Audience.KEY_MAKERS),
    /** One's own logins. */
    SESSIONS("/account/sessions", "account/sessions", Audience.EVERY_USER),
    /** The reseller's sites. */
    SITES("/sites", "site/list", Audience.RESELLER),
    /** For how many sites SWAS ends in each month. */
    RENEWALS("/sites/renewals", "site/renewals", Audience.RESELLER),
    /** A site. */
    SITE("/sites/{siteId}", "site/site", Audience.RESELLER),
    /** What a site is called. */
    SITE_NAME("/sites/{siteId}/name", "site/name", Audience.RESELLER),
    /** Freeing a site from its machine. */
    SITE_HARDWARE("/sites/{siteId}/hardware", "site/hardware", Audience.RESELLER_ADMIN),
    /** What became of its requests. */
    SITE_SYNCHRONIZATIONS("/sites/{siteId}/synchronizations", PortalRoute.REQUESTS, Audience.RESELLER),
    /** The same as a file for programs. */
    SITE_SYNCHRONIZATIONS_CSV("/sites/{siteId}/synchronizations.csv", PortalRoute.REQUEST_FILES, Audience.RESELLER),
    /** The same as a workbook. */
    SITE_SYNCHRONIZATIONS_XLSX("/sites/{siteId}/synchronizations.xlsx", PortalRoute.REQUEST_FILES, Audience.RESELLER),
    /** What looks as if a license were used twice. */
    SUSPICIONS("/sites/suspicions", "servicelink/suspicions", Audience.RESELLER),
    /** One of that. */
    SUSPICION("/sites/suspicions/{suspicionId}", "servicelink/suspicion", Audience.RESELLER),
    /** The code by which its installation goes on in an emergency. */
    SITE_EMERGENCY("/sites/{siteId}/emergency", "site/emergency", Audience.RESELLER),
    /** A license file of a site, to carry to its installation again. */
    SITE_LICENSE("/sites/{siteId}/licenses/{serial}", "site/license", Audience.RESELLER),
    /** The reseller's vouchers. */
    VOUCHERS("/vouchers", "voucher/list", Audience.RESELLER),
    /** What was found. */
    SEARCH("/search", "search/search", Audience.SEARCHING),
    /** Who did what. */
    AUDIT("/vendor/audit", "vendor/audit", Audience.VENDOR),
    /** One of them. */
    VOUCHER("/vouchers/{voucherNumber}", "voucher/voucher", Audience.RESELLER),
    /** Which site gets vouchers. */
    ASSIGN_SITE("/vouchers/assign", "voucher/assign-site", Audience.RESELLER),
    /** What that changes. */
    ASSIGN_REVIEW("/vouchers/assign/{siteId}", "voucher/assign-review", Audience.RESELLER),
    /** What it changed. */
    ASSIGNMENT("/vouchers/assignments/{assignmentId}", "voucher/receipt", Audience.RESELLER),
    /** One's own profile. */
    PROFILE("/account/profile", "account/profile", Audience.EVERY_USER),
    /** The reseller's users. */
    USERS("/users", "users/list", Audience.RESELLER),
    /** An invitation to be written. */
    INVITE_USER("/users/invite", "users/invite", Audience.RESELLER_ADMIN),
    /** The additional address for SWAS notices. */
    SWAS_ADDRESS("/users/swas-address", "users/swas-address", Audience.RESELLER_ADMIN),
    /** One user. */
    USER("/users/{userId}", "users/user", Audience.RESELLER),
    /** One user to be changed. */
    EDIT_USER("/users/{userId}/edit", "users/edit", Audience.RESELLER_ADMIN),
    /** One user to be deleted. */
    DELETE_USER("/users/{userId}/delete", "users/delete", Audience.RESELLER_ADMIN),
    /** The vendor's first page. */
    VENDOR("/vendor", "vendor/home", Audience.VENDOR),
    /** The resellers. */
    RESELLERS("/vendor/resellers", "vendor/resellers", Audience.VENDOR),
    /** A new reseller. */
    RESELLER_NEW("/vendor/resellers/new", "vendor/reseller-new", Audience.VENDOR),
    /** One reseller. */
    RESELLER("/vendor/resellers/{number}", "vendor/reseller", Audience.VENDOR),
    /** What suspending a reseller comes to. */
    RESELLER_SUSPEND("/vendor/resellers/{number}/suspend", "vendor/reseller-suspend", Audience.VENDOR),
    /** The sites of all resellers. */
    VENDOR_SITES("/vendor/sites", "vendor/sites", Audience.VENDOR),
    /** One of them. */
    VENDOR_SITE("/vendor/sites/{siteId}", "vendor/site", Audience.VENDOR),
    /** Freeing one of them from its machine. */
    VENDOR_SITE_HARDWARE("/vendor/sites/{siteId}/hardware", "vendor/site-hardware", Audience.VENDOR),
    /** What became of its requests. */
    VENDOR_SITE_SYNCHRONIZATIONS("/vendor/sites/{siteId}/synchronizations", PortalRoute.REQUESTS, Audience.VENDOR),
    /** The same as a file for programs. */
    VENDOR_SITE_SYNCHRONIZATIONS_CSV(
            "/vendor/sites/{siteId}/synchronizations.csv", PortalRoute.REQUEST_FILES, Audience.VENDOR),
    /** The same as a workbook. */
    VENDOR_SITE_SYNCHRONIZATIONS_XLSX(
            "/vendor/sites/{siteId}/synchronizations.xlsx", PortalRoute.REQUEST_FILES, Audience.VENDOR),
    /** What looks as if a license were used twice, whoever's site it is about. */
    VENDOR_SUSPICIONS("/vendor/suspicions", "servicelink/suspicions", Audience.VENDOR),
    /** One of that. */
    VENDOR_SUSPICION("/vendor/suspicions/{suspicionId}", "servicelink/suspicion", Audience.VENDOR),
    /** The code by which its installation goes on in an emergency. */
    VENDOR_SITE_EMERGENCY("/vendor/sites/{siteId}/emergency", "vendor/site-emergency", Audience.VENDOR),
    /** The catalog. */
    PARTS("/vendor/parts", "vendor/parts", Audience.VENDOR),
    /** A new part. */
    PART_NEW("/vendor/parts/new", "vendor/part-new", Audience.VENDOR),
    /** A catalog file comes in. */
    PARTS_IMPORT("/vendor/parts/import", "vendor/parts-import", Audience.VENDOR),
    /** The catalog as a table. */
    PARTS_CSV("/vendor/parts/catalog.csv", "vendor/parts-csv", Audience.VENDOR),
    /** The catalog as a JSON document. */
    PARTS_JSON("/vendor/parts/catalog.json", "vendor/parts-json", Audience.VENDOR),
    /** One part. */
    PART("/vendor/parts/{partNumber}", "vendor/part", Audience.VENDOR),
    /** Another version of a part. */
    PART_EDIT("/vendor/parts/{partNumber}/edit", "vendor/part-edit", Audience.VENDOR),
    /** The resellers' orders. */
    ORDERS("/vendor/orders", "vendor/orders", Audience.VENDOR),
    /** An order by hand. */
    ORDER_NEW("/vendor/orders/new", "vendor/order-new", Audience.VENDOR),
    /** A file of orders comes in. */
    ORDERS_IMPORT("/vendor/orders/import", "vendor/orders-import", Audience.VENDOR),
    /** One order, with the codes of its vouchers. */
    ORDER("/vendor/orders/{purchaseOrder}", "vendor/order", Audience.VENDOR),
    /** The vouchers of an order as a table. */
    ORDER_VOUCHERS("/vendor/orders/{purchaseOrder}/vouchers.csv", "vendor/order-csv", Audience.VENDOR),
    /** Bulletins. */
    BULLETINS("/vendor/bulletins", "vendor/bulletins", Audience.VENDOR),
    /** A new bulletin. */
    BULLETIN_NEW("/vendor/bulletins/new", "vendor/bulletin-new", Audience.VENDOR),
    /** One bulletin. */
    BULLETIN("/vendor/bulletins/{bulletin}", "vendor/bulletin", Audience.VENDOR),
    /** Other content for a draft. */
    BULLETIN_EDIT("/vendor/bulletins/{bulletin}/edit", "vendor/bulletin-edit", Audience.VENDOR),
    /** The mail of a bulletin as a document of its own. */
    BULLETIN_HTML("/vendor/bulletins/{bulletin}/html", "vendor/bulletin-html", Audience.VENDOR),
    /** Whether a bulletin is really to be sent. */
    BULLETIN_SEND("/vendor/bulletins/{bulletin}/send", "vendor/bulletin-send", Audience.VENDOR),
    /** The same sites as a file for programs. */
    SITES_CSV("/sites.csv", PortalRoute.FILES + "sites", Audience.RESELLER),
    /** The same sites as a workbook. */
    SITES_XLSX("/sites.xlsx", PortalRoute.FILES + "sites", Audience.RESELLER),
    /** The same vouchers as a file for programs. */
    VOUCHERS_CSV("/vouchers.csv", PortalRoute.FILES + "vouchers", Audience.RESELLER),
    /** The same vouchers as a workbook. */
    VOUCHERS_XLSX("/vouchers.xlsx", PortalRoute.FILES + "vouchers", Audience.RESELLER),
    /** The same users as a file for programs. */
    USERS_CSV("/users.csv", PortalRoute.FILES + "users", Audience.RESELLER),
    /** The same users as a workbook. */
    USERS_XLSX("/users.xlsx", PortalRoute.FILES + "users", Audience.RESELLER),
    /** The same resellers as a file for programs. */
    RESELLERS_CSV("/vendor/resellers.csv", PortalRoute.FILES + "resellers", Audience.VENDOR),
    /** The same resellers as a workbook. */
    RESELLERS_XLSX("/vendor/resellers.xlsx", PortalRoute.FILES + "resellers", Audience.VENDOR),
    /** The same orders as a file for programs. */
    ORDERS_CSV("/vendor/orders.csv", PortalRoute.FILES + "orders", Audience.VENDOR),
    /** The same orders as a workbook. */
    ORDERS_XLSX("/vendor/orders.xlsx", PortalRoute.FILES + "orders", Audience.VENDOR),
    /** The views of lists that the user sees. */
    SAVED_VIEWS("/views", "savedview/list", Audience.RESELLER),
    /** What a site is licensed for, as a paper to give away. */
    SITE_CERTIFICATE("/sites/{siteId}/certificate", PortalRoute.FILES + "certificate", Audience.RESELLER),
    /** Where anybody checks a certificate. */
    VERIFY("/verify", "verify/check", Audience.ANYBODY),
    /** What is said of the certificate with a code. */
    VERIFY_CODE("/verify/{code}", "verify/check", Audience.ANYBODY),
    /** That an entry of the audit trail is in its log, for anybody to check. */
    ENTRY_PROOF("/history/{entryId}/proof", PortalRoute.FILES + "entry-proof", Audience.EVERY_USER),
    /** Mails that were given up. */
    DEAD_MAILS("/vendor/mails", "vendor/mails", Audience.VENDOR);

    private static final String FILES = "/WEB-INF/files/";
    private static final String REQUESTS = "servicelink/synchronizations";
    private static final String REQUEST_FILES = FILES + "synchronizations";

    private final String path;
    private final String view;
    private final Set<String> roles;

    PortalRoute(String path, String view, Set<String> roles) {
        this.path = path;
        this.view = view;
        this.roles = roles;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public String view() {
        return Route.place(view);
    }
}
