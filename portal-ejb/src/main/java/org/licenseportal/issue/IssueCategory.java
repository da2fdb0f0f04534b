package org.licenseportal.issue;

/**
 * What an issue may be about.
 *
 * @param code as programs say it
 * @param name as people read it
 */
public record IssueCategory(String code, String name) {}
