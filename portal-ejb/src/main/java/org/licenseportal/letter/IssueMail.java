package org.licenseportal.letter;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Something was said or done about an issue of a customer's account.
 *
 * @param issue the issue
 * @param event what was done: {@code report}, {@code reply}, {@code closed} or {@code reopened}
 * @param author who did it, as the others are told
 * @param text what was said; empty where only the status is another
 * @param files the names of the files that go with it, which are in the portal
 * @param link where the reader answers
 * @param byLink whether the link needs no login, and so is the reader's alone
 */
public record IssueMail(
        Recipient to,
        Issue issue,
        String event,
        String author,
        String text,
        List<String> files,
        URI link,
        boolean byLink) {

    /** Of a text that somebody wrote; the rest is in the portal. As HTML it may be six times as long. */
    private static final int LONGEST_EXCERPT = 2_500;

    /** Keeps its own copy. */
    public IssueMail {
        files = List.copyOf(files);
    }

    /** What was said and done, for the templates: line by line, and no more of a long text than a mail holds. */
    Map<String, Object> said() {
        boolean whole = text.length() <= LONGEST_EXCERPT;
        String excerpt = whole ? text : text.substring(0, LONGEST_EXCERPT - 1) + "…";
        return Map.of(
                "event",
                event,
                "said",
                excerpt.isEmpty() ? List.of() : List.of(excerpt.split("\n", -1)),
                "whole",
                whole,
                "files",
                String.join(", ", files),
                "link",
                link.toString(),
                "byLink",
                byLink);
    }

    /**
     * An issue.
     *
     * @param number its number
     * @param title what it is in a line
     * @param category what it is about
     * @param customer what the account is called
     * @param account the account's ID
     */
    public record Issue(String number, String title, String category, String customer, String account) {}
}
