package org.licenseportal.issue;

/**
 * Answers an issue by a link.
 *
 * @param number the issue that the page showed
 * @param key what the form calls this wish
 * @param content what there is to say
 */
public record LinkAnswer(IssueNumber number, IssueKey key, IssueContent content) {}
