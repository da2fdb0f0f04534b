package org.licenseportal.api.issue;

import jakarta.ws.rs.QueryParam;
import org.licenseportal.api.support.Values;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.issue.IssueFilter;
import org.licenseportal.issue.IssueSearch;
import org.licenseportal.kernel.PageRequest;

/** What a program asks for: which issues, and which part of their list. */
public class IssueListQuery {

    @QueryParam("open")
    String open;

    @QueryParam("category")
    String category;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    IssueSearch search(CustomerScope scope, AccountId account) {
        return new IssueSearch(
                scope,
                account,
                new IssueFilter(
                        Values.flag("open", open), Values.optional("category", category, IssueListQuery::category)));
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }

    private static String category(String code) {
        if (!code.matches("[a-z][a-z-]{0,29}")) {
            throw new IllegalArgumentException("It is the code of a category");
        }
        return code;
    }
}
