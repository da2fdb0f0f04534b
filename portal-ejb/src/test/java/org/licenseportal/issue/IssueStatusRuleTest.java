package org.licenseportal.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.customer.CustomerFixture;

/** ACC-2: where an issue stands after somebody did something. */
class IssueStatusRuleTest {

    private static final IssueAuthor CONTACT = new IssueAuthor(IssueParty.CONTACT, IssueFixture.MAX, "Max");

    @ParameterizedTest
    @CsvSource({
        "OPEN, REPORT, reporter, OPEN",
        "OPEN, REPLY, contact, ANSWERED",
        "OPEN, REPLY, partner, ANSWERED",
        "OPEN, REPLY, reporter, OPEN",
        "ANSWERED, REPLY, reporter, OPEN",
        "ANSWERED, REPLY, contact, ANSWERED",
        "CLOSED, REPLY, reporter, REOPENED",
        "CLOSED, REPLY, contact, CLOSED",
        "CLOSED, REPLY, application, REOPENED",
        "OPEN, REPLY, program, ANSWERED",
        "REOPENED, REPLY, reporter, REOPENED",
        "REOPENED, REPLY, partner, ANSWERED",
        "ANSWERED, CLOSED, contact, CLOSED",
        "CLOSED, REOPENED, partner, REOPENED"
    })
    void acc2TheStatusFollowsFromWhoDidWhat(IssueStatus before, MessageKind kind, String who, IssueStatus after) {
        assertEquals(after, IssueStatusRule.after(issue(before), kind, author(who)));
    }

    private static IssueAuthor author(String who) {
        return switch (who) {
            case "contact" -> CONTACT;
            case "partner" -> IssueFixture.NOAH;
            case "application" -> IssueAuthor.program(IssueParty.APPLICATION, "key-1", "Watchdog");
            case "program" -> IssueAuthor.program(IssueParty.PROGRAM, "key-2", "Watchdog");
            default -> IssueFixture.OLGA;
        };
    }

    private static IssueSummary issue(IssueStatus status) {
        return new IssueSummary(
                new IssueNumber("30481926"),
                CustomerFixture.HARBOUR,
                "Harbour Clinic",
                new IssueCategory("calls", "Calls"),
                "No calls",
                status,
                IssueFixture.OLGA,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
