/**
 * Issues that customers report, and what is said about them.
 *
 * <h2>Purpose</h2>
 * A customer reports an issue by page or by API; all support contacts of its account get a mail, and answer by a link
 * without a login (ACC-2). Partner, account admins and support contacts write into one thread, and each word is mailed
 * to all the others.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.issue.IssueStatus}: open, answered once support wrote last, closed, reopened. Erased with
 * its account.
 *
 * <h2>Rules</h2>
 * An account reports once it is active and has a support contact ({@link org.licenseportal.issue.IssueRefusal}). What
 * is wrong with a report is an {@link org.licenseportal.issue.IssueFault}. Files are known by what is in them: PNG,
 * JPEG, PDF and text, three of 5 MB. The link of a support contact ends 30 days after the issue was closed, or when the
 * contact is none any more. The same wish with the same key is done once.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.issue.IssueReportService} and {@link org.licenseportal.issue.IssueService}: pages of
 * customers and API; {@link org.licenseportal.issue.IssueLinkService}: the pages behind the link in a mail.
 *
 * <h2>Tables</h2>
 * {@code issue_category}, {@code issue_report}, {@code issue_entry}, {@code issue_file}, {@code issue_file_piece},
 * {@code issue_link}; reads {@code customer} and {@code portal_user}
 *
 * <h2>Pages and API</h2>
 * {@code /customers/issues}, {@code /customers/{accountId}/issues}, {@code /issues/thread};
 * {@code /api/v1/customers/{accountId}/issues}
 *
 * <h2>Decisions</h2>
 * 0073, 0074
 *
 * <h2>Tests</h2>
 * {@code IssueServiceIT}, {@code IssueLinkServiceIT}, {@code IssueContentTest}, {@code IssueStatusRuleTest},
 * {@code IssueJourneyIT}
 */
package org.licenseportal.issue;
