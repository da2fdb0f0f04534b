package org.licenseportal.web.support;

import java.util.Set;

/** The pages of customers and their accounts. */
enum CustomerRoute implements Route {
    /** The partner's home: its customers. */
    CUSTOMERS("/customers", "customer/list", Audience.RESELLER),
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
