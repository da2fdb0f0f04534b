package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** The partner's home: its customers. */
    CUSTOMERS("/customers", "customer/list", Audience.RESELLER),
    /** A new customer. */
    CUSTOMER_NEW("/customers/new", CustomerRoute.STEP, Audience.RESELLER),
    /** The first step of its onboarding. */
    CUSTOMER_STEP("/customers/{accountId}/onboarding/customer", CustomerRoute.STEP, Audience.RESELLER),
    /** The account of a customer. */
    CUSTOMER("/customers/{accountId}", "customer/account", Audience.CUSTOMERS),
    /** Its name and address. */
    CUSTOMER_EDIT("/customers/{accountId}/edit", "customer/edit", Audience.CUSTOMERS),
    /** Its mail domains. */
    CUSTOMER_DOMAINS("/customers/{accountId}/domains", "customer/domains", Audience.CUSTOMERS),
    /** Who administers it. */
    CUSTOMER_ADMINS("/customers/{accountId}/admins", "customer/admins", Audience.CUSTOMERS),
    /** Who hears of its issues. */
    CUSTOMER_CONTACTS("/customers/{accountId}/contacts", "customer/contacts", Audience.CUSTOMERS),
    /** What deactivating an account does, and the button. */
    CUSTOMER_DEACTIVATE("/customers/{accountId}/deactivate", "life/deactivate", Audience.RESELLER_ADMIN),
    /** What activating it again does, and the button. */
    CUSTOMER_ACTIVATE("/customers/{accountId}/activate", "life/activate", Audience.RESELLER_ADMIN),
    /** What deleting it does, and the button. */
    CUSTOMER_DELETE("/customers/{accountId}/delete", "life/delete", Audience.RESELLER_ADMIN);

    private static final String STEP = "customer/step";

    private final String path;
    private final String view;
    private final Set<String> roles;

    CustomerRoute(String path, String view, Set<String> roles) {
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
