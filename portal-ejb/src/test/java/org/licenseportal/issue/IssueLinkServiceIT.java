package org.licenseportal.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.issue.IssueFixture.ACTOR;
import static org.licenseportal.issue.IssueFixture.CALLER;
import static org.licenseportal.issue.IssueFixture.OLGA;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;

/** ACC-2: a support contact without a login reads and answers one issue by the link in a mail, while it is one. */
@OnBothDatabases
class IssueLinkServiceIT {

    private static final Pattern LINK = Pattern.compile("/issues/link#([A-Za-z0-9_-]{43})");

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final IssueReportService reports;
    private final IssueService issues;
    private final IssueLinkService links;
    private IssueNumber number;
    private SecretToken token;

    IssueLinkServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = IssueFixture.wiring(database, clock);
        reports = wiring.create(IssueReportService.class);
        issues = wiring.create(IssueService.class);
        links = wiring.create(IssueLinkService.class);
    }

    @BeforeEach
    void oneIssue() throws SQLException {
        IssueFixture.insertInto(database);
        IssueOutcome outcome =
                act(() -> reports.report(CustomerScope.of(HARBOUR), IssueFixture.report(HARBOUR, OLGA, "one"), ACTOR));
        number = assertInstanceOf(IssueOutcome.Done.class, outcome).number();
        token = mailed("max@mender.example");
    }

    @Test
    void acc2ALinkLeadsToItsIssue() {
        IssueThread thread = opened().orElseThrow();
        assertEquals(number, thread.summary().number());
        assertEquals("Nobody can call us.", thread.messages().get(0).text());
        assertEquals(Optional.empty(), act(() -> links.open(SecretToken.random())));
    }

    @Test
    void acc2TheDatabaseKeepsNoTokenThatOpensAnything() {
        assertEquals(0, database.number("select count(*) from issue_link where token_hash = '" + token.value() + "'"));
    }

    @Test
    void acc2ASupportContactAnswersOnceAndTheOthersGetIt() {
        assertInstanceOf(IssueOutcome.Done.class, answer(number));
        assertInstanceOf(IssueOutcome.Done.class, answer(number));

        IssueThread thread = opened().orElseThrow();
        assertEquals(2, thread.messages().size());
        assertEquals(IssueParty.CONTACT, thread.messages().get(1).author().party());
        assertEquals("Max Mender", thread.messages().get(1).author().name());
        assertEquals(IssueStatus.ANSWERED, thread.summary().status());
        assertEquals(1, mailsTo("max@mender.example"), "not his own");
        assertEquals(2, mailsTo("otis@harbour.example"));
        assertEquals(1, mailsTo("olga@harbour.example"));
        assertEquals(
                0,
                database.number("select count(*) from audit_entry where actor like '%Max%' or actor like '%max@%'"),
                "the trail cannot be erased");
    }

    @Test
    void acc2AFormOfAnotherIssueIsNotTaken() {
        assertInstanceOf(IssueOutcome.Unknown.class, answer(new IssueNumber("99999999")));
    }

    @Test
    void acc2ALinkEndsThirtyDaysAfterTheIssueWasClosed() {
        act(() -> links.close(token, number, CALLER));
        clock.forward(Duration.ofDays(30).minusSeconds(1));
        assertTrue(opened().isPresent());
        clock.forward(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), opened());

        act(() -> issues.change(CustomerScope.of(HARBOUR), new SwitchIssue(HARBOUR, number, OLGA, false), ACTOR));
        assertTrue(opened().isPresent(), "an issue that is open again is seen again");
    }

    @Test
    void acc2ALinkEndsWithTheContactAndWithTheAccount() {
        database.execute("update customer set state = 'deleted' where account_id = '200000001'");
        assertEquals(Optional.empty(), opened());
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(Optional.empty(), opened());
        assertInstanceOf(IssueOutcome.Unknown.class, answer(number));
        database.execute("update customer set state = 'active' where account_id = '200000001'");
        assertTrue(opened().isPresent());
        clock.forward(Duration.ofDays(180));
        assertEquals(Optional.empty(), opened(), "each mail brings a new link");
        clock.forward(Duration.ofDays(-1));
        assertTrue(opened().isPresent());
        database.execute("delete from customer_contact where id = '" + IssueFixture.MAX + "'");
        assertEquals(Optional.empty(), opened());
        assertInstanceOf(IssueOutcome.Unknown.class, answer(number));
    }

    private Optional<IssueThread> opened() {
        return act(() -> links.open(token));
    }

    private IssueOutcome answer(IssueNumber shown) {
        return act(() -> links.answer(
                token, new LinkAnswer(shown, new IssueKey("form-1"), IssueFixture.words("Restart it")), CALLER));
    }

    private SecretToken mailed(String address) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var query = connection.prepareStatement("select text_part from outbox_mail where recipient = ?")) {
            query.setString(1, address);
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next());
                Matcher link = LINK.matcher(rows.getString(1));
                assertTrue(link.find());
                return new SecretToken(link.group(1));
            }
        }
    }

    private long mailsTo(String address) {
        return database.number("select count(*) from outbox_mail where recipient = '" + address + "'");
    }

    private <T> T act(Supplier<T> act) {
        return database.persistence().inTransaction(act);
    }
}
