package org.licenseportal.issue;

/**
 * What is about to be added to an issue.
 *
 * @param kind what somebody does
 * @param author who
 * @param key what the sender calls this wish
 * @param content what there is to say; nothing where only the status changes
 */
record NewMessage(MessageKind kind, IssueAuthor author, IssueKey key, IssueContent content) {}
