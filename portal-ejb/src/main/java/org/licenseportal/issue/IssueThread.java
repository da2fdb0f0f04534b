package org.licenseportal.issue;

import java.util.List;

/**
 * An issue with all that was said about it.
 *
 * @param summary the issue
 * @param messages what was said and done, in its order
 */
public record IssueThread(IssueSummary summary, List<IssueMessage> messages) {

    /** Keeps its own copy. */
    public IssueThread {
        messages = List.copyOf(messages);
    }
}
