package org.licenseportal.issue;

import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;

/**
 * Looks for issues of an account.
 *
 * @param scope whose customers the caller sees
 * @param account which account
 * @param filter which issues
 */
public record IssueSearch(CustomerScope scope, AccountId account, IssueFilter filter) {}
