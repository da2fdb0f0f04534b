package org.licenseportal.issue;

import java.time.Instant;
import java.util.List;

/**
 * What somebody said or did about an issue.
 *
 * @param place its place in the thread, from 1
 * @param kind what was done
 * @param author who did it
 * @param text what was said, as it was typed: never markup
 * @param at when
 * @param files what goes with it
 */
public record IssueMessage(
        int place, MessageKind kind, IssueAuthor author, String text, Instant at, List<AttachedFile> files) {

    /** Keeps its own copy. */
    public IssueMessage {
        files = List.copyOf(files);
    }
}
