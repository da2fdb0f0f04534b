package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** A new customer. */
    CUSTOMER_NEW("/customers/new", CustomerRoute.STEP, Audience.RESELLER),
    /** The first step of its onboarding. */
    CUSTOMER_STEP("/customers/{accountId}/onboarding/customer", CustomerRoute.STEP, Audience.RESELLER),
    /** The draft of a customer is thrown away. */
    CUSTOMER_DISCARD("/customers/{accountId}/onboarding/discard", "customer/discard", Audience.RESELLER),
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
    /** Who administers an account, and whether they log in. */
    ADMIN_LOGINS("/customers/{accountId}/logins", "administrator/list", Audience.CUSTOMERS),
    /** How they log in at their own organization. */
    CUSTOMER_SIGN_ON("/customers/{accountId}/sign-on", "signon/edit", Audience.CUSTOMERS),
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
    CUSTOMER_DELETE("/customers/{accountId}/delete", "life/delete", Audience.RESELLER_ADMIN),
    /** The issues of all customers of the partner. */
    CUSTOMER_ISSUES("/customers/issues", "issue/partner", Audience.RESELLER),
    /** The issues of an account. */
    ACCOUNT_ISSUES("/customers/{accountId}/issues", "issue/list", Audience.CUSTOMERS),
    /** A new one. */
    ISSUE_NEW("/customers/{accountId}/issues/new", "issue/new", Audience.CUSTOMERS),
    /** One of them, with all that was said. */
    ISSUE("/customers/{accountId}/issues/{issueNumber}", "issue/issue", Audience.CUSTOMERS),
    /** A file that goes with it. */
    ISSUE_FILE(
            "/customers/{accountId}/issues/{issueNumber}/files/{fileId}", "/WEB-INF/files/issue", Audience.CUSTOMERS),
    /** Where the link of a support contact leads. */
    ISSUE_LINK("/issues/link", "issue/link", Audience.ANYBODY),
    /** The issue as a support contact without a login sees it. */
    ISSUE_VISIT("/issues/thread", "issue/visit", Audience.ANYBODY),
    /** A file that goes with it. */
    ISSUE_VISIT_FILE("/issues/files/{fileId}", "/WEB-INF/files/issue-visit", Audience.ANYBODY);

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
