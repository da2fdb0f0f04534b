package org.licenseportal.issue;

import org.licenseportal.customer.AccountId;

/**
 * Answers an issue.
 *
 * @param account the account that it must be of
 * @param number which issue
 * @param author who answers
 * @param key what the sender calls this wish: the same one again is the same answer
 * @param content what there is to say, without a fault
 */
public record AnswerIssue(
        AccountId account, IssueNumber number, IssueAuthor author, IssueKey key, IssueContent content) {}
