package org.licenseportal.letter;

import java.net.URI;
import java.util.List;

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

    /** Keeps its own copy. */
    public IssueMail {
        files = List.copyOf(files);
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
