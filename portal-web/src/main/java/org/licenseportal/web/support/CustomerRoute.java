package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** The partner's home: its customers; an admin of an account is led to that account. */
    CUSTOMERS("/customers", "customer/list", Audience.CUSTOMERS),
    /** Who administers an account, and whether they log in. */
    CUSTOMER_ADMINS("/customers/{accountId}/admins", "administrator/list", Audience.CUSTOMERS),
    /** How they log in at their own organization. */
    CUSTOMER_SIGN_ON("/customers/{accountId}/sign-on", "signon/edit", Audience.CUSTOMERS),
    /** What deactivating an account does, and the button. */
    CUSTOMER_DEACTIVATE("/customers/{accountId}/deactivate", "life/deactivate", Audience.RESELLER_ADMIN),
    /** What activating it again does, and the button. */
    CUSTOMER_ACTIVATE("/customers/{accountId}/activate", "life/activate", Audience.RESELLER_ADMIN),
    /** What deleting it does, and the button. */
    CUSTOMER_DELETE("/customers/{accountId}/delete", "life/delete", Audience.RESELLER_ADMIN);

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
