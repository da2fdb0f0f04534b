package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** The partner's home: its customers. */
    CUSTOMERS("/customers", "customer/list", Audience.RESELLER),
    /** The integrations of an account, and what its subscriptions want of them. */
    INTEGRATIONS("/customers/{accountId}/integrations", "integration/list", Audience.CUSTOMERS),
    /** The choice of integrations, in two tabs. */
    INTEGRATION_ADD("/customers/{accountId}/integrations/add", "integration/add", Audience.CUSTOMERS),
    /** An integration of an account. */
    INTEGRATION("/customers/{accountId}/integrations/{integration}", "integration/integration", Audience.CUSTOMERS),
    /** Where somebody says whether consent was granted. */
    INTEGRATION_CONSENT(
            "/customers/{accountId}/integrations/{integration}/consent", "integration/consent", Audience.CUSTOMERS),
    /** What removing an integration does, and the button. */
    INTEGRATION_REMOVE(
            "/customers/{accountId}/integrations/{integration}/remove", "integration/remove", Audience.CUSTOMERS),
    /** The partner's subscriptions. */
    SUBSCRIPTIONS("/customers/subscriptions", "subscription/list", Audience.RESELLER),
    /** Whom a subscription is assigned to, and the button. */
    SUBSCRIPTION_ASSIGN("/customers/subscriptions/{subscription}/assign", "subscription/assign", Audience.RESELLER),
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
