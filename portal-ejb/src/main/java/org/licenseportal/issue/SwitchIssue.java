package org.licenseportal.issue;

import org.licenseportal.customer.AccountId;

/**
 * Closes an issue, or opens it again.
 *
 * @param account the account that it must be of
 * @param number which issue
 * @param author who does it
 * @param closed whether nothing more is to be done
 */
public record SwitchIssue(AccountId account, IssueNumber number, IssueAuthor author, boolean closed) {}
