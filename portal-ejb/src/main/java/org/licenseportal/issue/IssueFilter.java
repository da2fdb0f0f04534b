package org.licenseportal.issue;

import java.util.Optional;

/**
 * Which issues a list shows.
 *
 * @param open those that are open, or those that are closed; empty for all
 * @param category a code of the list of categories
 */
public record IssueFilter(Optional<Boolean> open, Optional<String> category) {

    /** All of them. */
    public static final IssueFilter ALL = new IssueFilter(Optional.empty(), Optional.empty());

    /** Those that wait for somebody. */
    public static final IssueFilter OPEN = new IssueFilter(Optional.of(true), Optional.empty());
}
