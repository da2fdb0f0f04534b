package org.licenseportal.issue;

import org.licenseportal.customer.AccountId;

/**
 * Reports an issue of an account.
 *
 * @param account which account
 * @param author who reports it
 * @param key what the sender calls this wish: the same one again is the same issue
 * @param content what there is to report, without a fault
 */
public record ReportIssue(AccountId account, IssueAuthor author, IssueKey key, IssueContent content) {}
