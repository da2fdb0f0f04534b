package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** The partner's home: its customers; an admin of an account is led to that account. */
    CUSTOMERS("/customers", "onboarding/list", Audience.CUSTOMERS),
    /** The same customers as a file for programs. */
    CUSTOMERS_CSV("/customers.csv", "/WEB-INF/files/customers", Audience.RESELLER),
    /** The same customers as a workbook. */
    CUSTOMERS_XLSX("/customers.xlsx", "/WEB-INF/files/customers", Audience.RESELLER),
    /** What the partner is called. */
    ORGANIZATION("/customers/organization", "onboarding/organization", Audience.RESELLER_ADMIN),
    /** Who is registered for an account. */
    REGISTERED_USERS("/customers/{accountId}/registered-users", "onboarding/users", Audience.CUSTOMERS),
    /** The step where the onboarding of an account goes on. */
    ONBOARDING("/customers/{accountId}/onboarding", "onboarding/resume", Audience.RESELLER),
    /** Which gateway stands there. */
    STEP_GATEWAY("/customers/{accountId}/onboarding/gateway", "onboarding/gateway", Audience.RESELLER),
    /** Taking the gateway off. */
    STEP_RELEASE("/customers/{accountId}/onboarding/release", "onboarding/release", Audience.RESELLER),
    /** Where its PBX is. */
    STEP_PBX("/customers/{accountId}/onboarding/pbx", "onboarding/pbx", Audience.RESELLER),
    /** The gateway connects. */
    STEP_CONNECT("/customers/{accountId}/onboarding/connect", "onboarding/connect", Audience.RESELLER),
    /** The users are synchronized. */
    STEP_SYNC("/customers/{accountId}/onboarding/sync", "onboarding/sync", Audience.RESELLER),
    /** All is done. */
    STEP_OVERVIEW("/customers/{accountId}/onboarding/overview", "onboarding/overview", Audience.RESELLER),
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
