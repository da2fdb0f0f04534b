package org.licenseportal.web.issue;

import java.time.ZoneId;
import org.licenseportal.issue.IssueSummary;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * An issue in the reader's words.
 *
 * @param number its number
 * @param path the address of its page
 * @param title what it is in a line
 * @param category what it is about
 * @param customer what the account is called
 * @param account the account's ID
 * @param reporter who reported it
 * @param reported when
 * @param changed when something was done about it last
 * @param status where it stands, in words
 * @param look how that looks: a class of the style sheet
 * @param icon the icon beside it
 */
public record IssueRow(
        String number,
        String path,
        String title,
        String category,
        String customer,
        String account,
        String reporter,
        String reported,
        String changed,
        String status,
        String look,
        String icon) {

    static IssueRow of(IssueSummary issue, Texts texts, ZoneId zone) {
        return new IssueRow(
                issue.number().value(),
                "/customers/" + issue.account() + "/issues/" + issue.number(),
                issue.title(),
                issue.category().name(),
                issue.customer(),
                issue.account().value(),
                issue.reporter().name(),
                Days.timeOf(issue.reported(), zone),
                Days.timeOf(issue.changed(), zone),
                texts.text("status." + issue.status().word()),
                look(issue),
                icon(issue));
    }

    private static String look(IssueSummary issue) {
        return switch (issue.status()) {
            case OPEN, REOPENED -> "warn";
            case ANSWERED -> "ok";
            case CLOSED -> "none";
        };
    }

    private static String icon(IssueSummary issue) {
        return switch (issue.status()) {
            case OPEN, REOPENED -> "alert";
            case ANSWERED -> "contact";
            case CLOSED -> "check";
        };
    }
}
