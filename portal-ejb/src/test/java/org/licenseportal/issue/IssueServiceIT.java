package org.licenseportal.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.MILL;
import static org.licenseportal.customer.CustomerFixture.VALLEY;
import static org.licenseportal.issue.IssueFixture.ACTOR;
import static org.licenseportal.issue.IssueFixture.NOAH;
import static org.licenseportal.issue.IssueFixture.OLGA;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;

/** ACC-2: issues are reported once, told to all support contacts, answered, closed, and seen by nobody else. */
@OnBothDatabases
@Timeout(180)
class IssueServiceIT {

    private static final CustomerScope NORTH = CustomerScope.of(NORTHGATE);
    private static final CustomerScope SOUTH = CustomerScope.of(SOUTHGATE);
    private static final CustomerScope OWN = CustomerScope.of(HARBOUR);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final IssueReportService reports;
    private final IssueService issues;
    private final IssueCare care;

    IssueServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = IssueFixture.wiring(database, clock);
        reports = wiring.create(IssueReportService.class);
        issues = wiring.create(IssueService.class);
        care = wiring.create(IssueCare.class);
    }

    @BeforeEach
    void accounts() {
        IssueFixture.insertInto(database);
    }

    @Test
    void acc2AReportGoesToAllSupportContacts() {
        IssueNumber number = reported("one");

        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where kind = 'issue' and recipient ="
                        + " 'max@mender.example' and text_part like '%/issues/link#%'"));
        assertEquals(1, database.number("select count(*) from outbox_mail where recipient = 'otis@harbour.example'"));
        assertEquals(2, mails(), "and to nobody else, not to who reported it either");
        assertEquals(2, database.number("select count(*) from issue_link where issue_number = '" + number + "'"));
        assertEquals(1, trail());
    }

    @Test
    void acc2TheSameFormOrRequestAgainIsTheSameIssue() {
        IssueNumber number = reported("one");

        assertEquals(number, reported("one"));

        assertEquals(1, database.number("select count(*) from issue_report"));
        assertEquals(2, mails());
        ReportIssue other = new ReportIssue(
                HARBOUR, OLGA, new IssueKey("one"), new IssueContent("calls", "Else", "Something", List.of()));
        assertEquals(IssueRefusal.IDEMPOTENCY_KEY_REUSED, refused(act(() -> reports.report(OWN, other, ACTOR))));
    }

    @RepeatedTest(3)
    void acc2OfManyWhoSendTheSameFormAtOnceOneMakesTheIssue() {
        Race.winners(
                6,
                runner -> Retry.onConflict(
                                () -> act(() -> reports.report(OWN, IssueFixture.report(HARBOUR, OLGA, "k"), ACTOR)))
                        instanceof IssueOutcome.Done);

        assertEquals(1, database.number("select count(*) from issue_report"));
        assertEquals(1, database.number("select count(*) from issue_entry"));
        assertEquals(2, mails());
    }

    @RepeatedTest(3)
    void acc2AnswersAtTheSameMomentAllFindTheirPlace() {
        IssueNumber number = reported("one");

        int done = Race.winners(
                4,
                runner -> Retry.onConflict(() -> answer(NORTH, number, NOAH, "answer-" + runner % 3))
                        instanceof IssueOutcome.Done);

        assertEquals(4, done);
        assertEquals(4, thread(number).messages().size(), "one of the four was sent twice");
        assertEquals(4, thread(number).messages().get(3).place());
    }

    @Test
    void acc2AnAnswerIsMailedToTheOthersInOneThread() {
        IssueNumber number = reported("one");
        answer(NORTH, number, NOAH, "two");

        assertEquals(IssueStatus.ANSWERED, thread(number).summary().status());
        String first = "<issue-" + number + "-1-" + IssueFixture.MAX + "@localhost>";
        assertEquals(1, database.number("select count(*) from outbox_mail where message_id = '" + first + "'"));
        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where recipient = 'max@mender.example'"
                        + " and message_id = '" + first.replace("-1-", "-2-") + "' and thread_references = '" + first
                        + "'"));
        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where recipient = 'olga@harbour.example'"
                        + " and text_part like '%/customers/200000001/issues/" + number + "%'"),
                "who reported it reads it where it logs in");
        assertEquals(0, database.number("select count(*) from outbox_mail where recipient like 'noah%'"));
        assertEquals(1, database.number("select count(*) from (select distinct subject from outbox_mail) one_subject"));
    }

    @Test
    void acc2WhoLostTheLoginHearsNothingMore() {
        IssueNumber number = reported("one");
        database.execute("delete from portal_user where id = '" + OLGA.id() + "'");
        answer(NORTH, number, NOAH, "two");

        assertEquals(0, database.number("select count(*) from outbox_mail where recipient like 'olga%'"));
    }

    @Test
    void acc2AnIssueIsClosedAndOpenedAgain() {
        IssueNumber number = reported("one");
        change(number, true);
        change(number, true);
        assertEquals(IssueStatus.CLOSED, thread(number).summary().status());
        assertEquals(2, thread(number).messages().size(), "closed once");

        change(number, false);
        assertEquals(IssueStatus.REOPENED, thread(number).summary().status());
        assertEquals(0, database.number("select count(*) from issue_report where closed_at > 0"));
    }

    @Test
    void acc2WhatIsAnothersLooksLikeWhatDoesNotExist() {
        IssueNumber number = reported("one");

        assertEquals(Optional.empty(), act(() -> issues.find(SOUTH, HARBOUR, number)));
        assertEquals(Optional.empty(), act(() -> issues.find(NORTH, MILL, number)));
        assertEquals(Optional.empty(), act(() -> issues.find(CustomerScope.of(VALLEY), HARBOUR, number)));
        assertInstanceOf(IssueOutcome.Unknown.class, answer(SOUTH, number, NOAH, "two"));
        assertInstanceOf(
                IssueOutcome.Unknown.class,
                act(() -> reports.report(SOUTH, IssueFixture.report(HARBOUR, NOAH, "x"), ACTOR)));
        assertEquals(
                List.of(),
                act(() -> issues.listOfPartner(SOUTHGATE, IssueFilter.ALL, PageRequest.first(10)))
                        .items());
    }

    @Test
    void acc2AFileIsKeptPieceByPieceAndSeenByItsAccountAlone() {
        NewFile large = IssueFixture.text("trace.log", "0123456789".repeat(10_000));
        IssueOutcome outcome = act(() -> reports.report(OWN, IssueFixture.report(HARBOUR, OLGA, "one", large), ACTOR));
        IssueNumber number = assertInstanceOf(IssueOutcome.Done.class, outcome).number();

        IssueSummary summary = thread(number).summary();
        AttachedFile file = thread(number).messages().get(0).files().get(0);
        assertEquals("trace.txt", file.name());
        assertEquals(5, database.number("select count(*) from issue_file_piece"));
        assertArrayEquals(
                large.bytes(),
                act(() -> issues.file(OWN, summary, file.id())).orElseThrow().bytes());
        assertEquals(Optional.empty(), act(() -> issues.file(SOUTH, summary, file.id())));
    }

    @Test
    void acc2NobodyFloodsTheMailboxesOfSupport() {
        for (int count = 0; count < 60; count++) {
            reported("key-" + count);
        }
        assertEquals(IssueRefusal.RATE_LIMITED, refused(report("one-more")));
        assertInstanceOf(IssueOutcome.Done.class, report("key-7"), "what was sent before is no new one");
        assertEquals(120, mails());
    }

    @Test
    void acc2AnAccountThatNobodySupportsOrThatIsNotInUseTakesNoReport() {
        assertEquals(
                IssueRefusal.NO_SUPPORT_CONTACTS,
                refused(act(() -> reports.report(NORTH, IssueFixture.report(MILL, NOAH, "one"), ACTOR))));
        database.execute("update customer set state = 'draft' where account_id = '200000001'");
        assertEquals(IssueRefusal.CUSTOMER_NOT_ONBOARDED, refused(report("two")));
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(IssueRefusal.CUSTOMER_DEACTIVATED, refused(report("three")));
        assertEquals(0, database.number("select count(*) from issue_report"));
    }

    @Test
    void acc2ListsShowTheLastChangedFirstPageByPage() {
        IssueNumber first = reported("one");
        clock.forward(Duration.ofMinutes(1));
        IssueNumber second = reported("two");
        clock.forward(Duration.ofMinutes(1));
        change(first, true);

        var page = act(() -> issues.listOfPartner(NORTHGATE, IssueFilter.ALL, PageRequest.first(1)));
        assertEquals(
                List.of(first), page.items().stream().map(IssueSummary::number).toList());
        var next = act(() -> issues.listOfPartner(NORTHGATE, IssueFilter.ALL, new PageRequest(1, page.next())));
        assertEquals(
                List.of(second), next.items().stream().map(IssueSummary::number).toList());
        assertEquals(1, (long) act(() -> issues.countOfPartner(NORTHGATE, IssueFilter.OPEN)));
        assertEquals(2, (long) act(() -> issues.count(new IssueSearch(OWN, HARBOUR, IssueFilter.ALL))));
        assertEquals(0, (long) act(() -> issues.count(new IssueSearch(SOUTH, HARBOUR, IssueFilter.ALL))));
    }

    @Test
    void acc7AnErasedAccountLeavesNothingOfItsIssues() {
        act(() -> reports.report(
                OWN, IssueFixture.report(HARBOUR, OLGA, "one", IssueFixture.text("log.txt", "x")), ACTOR));
        database.persistence().inTransaction(() -> care.erase(new CustomerErased(HARBOUR)));

        assertEquals(0, mails(), "nor of its mails, sent or given up");
        for (String table : List.of("issue_report", "issue_entry", "issue_file", "issue_file_piece", "issue_link")) {
            assertEquals(0, database.number("select count(*) from " + table), table);
        }
        assertFalse(
                database.number("select count(*) from audit_entry where action = 'customer.issue'") == 0,
                "the trail stays");
        assertEquals(
                0,
                database.number("select count(*) from audit_entry e where e.changes like '%Nobody can call%'"
                        + " or e.changes like '%Olga%'"));
    }

    private IssueNumber reported(String key) {
        return assertInstanceOf(IssueOutcome.Done.class, report(key)).number();
    }

    private IssueOutcome report(String key) {
        return act(() -> reports.report(OWN, IssueFixture.report(HARBOUR, OLGA, key), ACTOR));
    }

    private IssueOutcome answer(CustomerScope scope, IssueNumber number, IssueAuthor author, String key) {
        return act(() -> issues.answer(
                scope,
                new AnswerIssue(HARBOUR, number, author, new IssueKey(key), IssueFixture.words("Restart it")),
                ACTOR));
    }

    private void change(IssueNumber number, boolean closed) {
        act(() -> issues.change(OWN, new SwitchIssue(HARBOUR, number, OLGA, closed), ACTOR));
    }

    private IssueThread thread(IssueNumber number) {
        return act(() -> issues.find(OWN, HARBOUR, number)).orElseThrow();
    }

    private <T> T act(Supplier<T> act) {
        return database.persistence().inTransaction(act);
    }

    private static IssueRefusal refused(IssueOutcome outcome) {
        return assertInstanceOf(IssueOutcome.Refused.class, outcome).reason();
    }

    private long mails() {
        return database.number("select count(*) from outbox_mail");
    }

    private long trail() {
        return database.number("select count(*) from audit_entry where action = 'customer.issue' and outcome = 'done'"
                + " and object_type = 'customer' and object_id = '200000001' and owner = '000000'");
    }
}
