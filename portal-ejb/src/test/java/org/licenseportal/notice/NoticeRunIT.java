package org.licenseportal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;

/** MAIL-1: notices before software assurance ends, each once, whatever happens to nodes and days. */
@OnBothDatabases
@Timeout(180)
class NoticeRunIT {

    private static final LocalDate END = LocalDate.parse("2027-03-31");

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final Clocks clocks = new Clocks(clock);

    NoticeRunIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
    }

    @BeforeEach
    void sitesAndReaders() {
        SiteFixture.insertInto(database);
        database.execute(
                "delete from assurance_term",
                reader("1", "anna@northgate.example", "000000", true),
                reader("2", "ben@northgate.example", "000000", true),
                reader("3", "carl@northgate.example", "000000", false),
                reader("4", "dora@southgate.example", "000001", true));
        term("18429", "2026-04-01", END);
    }

    @ParameterizedTest
    @EnumSource
    void eachThresholdIsToldOnItsDayAndNotBefore(NoticeThreshold threshold) {
        LocalDate day = END.minusDays(threshold.daysBefore());
        at(day.minusDays(1), "23:59");
        node().run();
        forget("outbox_mail");

        at(day, "00:00");
        assertTrue(node().run());

        assertEquals(List.of("anna@northgate.example", "ben@northgate.example"), readers());
        assertEquals(
                1,
                database.number("select count(*) from swas_notice where site_id = '18429'"
                        + " and covered_until = date('2027-03-31') and days_before = " + threshold.daysBefore()));
    }

    @Test
    void aYearTellsEachThresholdOnce() {
        for (LocalDate day = END.minusDays(120); day.isBefore(END.plusDays(60)); day = day.plusDays(1)) {
            at(day, "06:00");
            assertTrue(node().run());
        }
        assertEquals(5 * 2, mails());
        assertEquals(5, database.number("select count(*) from swas_notice"));
    }

    @Test
    void aReaderGetsOneMailADayWithAllSitesThoseThatEndFirstAtTheTop() {
        term("18425", "2026-04-01", END.minusDays(60));
        term("18440", "2026-04-01", END.minusDays(120));
        at(END.minusDays(90), "06:00");
        node().run();

        assertEquals(2, mails());
        String text = text("anna@northgate.example");
        assertTrue(text.indexOf("18440") < text.indexOf("18425"), text);
        assertTrue(text.indexOf("18425") < text.indexOf("18429"), text);
        assertTrue(text.contains("ended 30 days ago"), text);
    }

    @Test
    void daysThatWereMissedAreMadeUpForByTheLatestThresholdOnly() {
        at(END.minusDays(85), "06:00");
        node().run();
        forget("outbox_mail");

        at(END.minusDays(5), "06:00");
        node().run();
        at(END.minusDays(4), "06:00");
        node().run();

        assertEquals(2, mails());
        assertEquals(
                List.of(7L, 90L),
                List.of(number("min(days_before)"), number("max(days_before)")),
                "60 and 30 are not told");
        assertTrue(text("anna@northgate.example").contains("in 5 days"), text("anna@northgate.example"));
    }

    @Test
    void whatEndedLongAgoIsNotToldAnyMore() {
        at(END.plusDays(NoticeThreshold.CATCH_UP_DAYS + 1), "06:00");
        assertTrue(node().run());
        assertEquals(0, mails());
    }

    @Test
    void aRenewalEndsTheNoticesAndTheNextYearHasItsOwn() {
        at(END.minusDays(90), "06:00");
        node().run();
        term("18429", "2027-04-01", LocalDate.parse("2028-03-31"));
        at(END.minusDays(30), "06:00");
        node().run();
        assertEquals(2, mails());

        at(LocalDate.parse("2028-03-31").minusDays(90), "06:00");
        node().run();
        assertEquals(4, mails());
        assertEquals(1, database.number("select count(*) from swas_notice where covered_until = date('2028-03-31')"));
    }

    @Test
    void nobodyElsesSitesAndNobodyWhoDidNotSubscribe() {
        term("18500", "2026-04-01", END);
        term("19000", "2026-04-01", END);
        at(END.minusDays(7), "06:00");
        node().run();

        assertEquals(List.of("anna@northgate.example", "ben@northgate.example", "dora@southgate.example"), readers());
        assertTrue(text("dora@southgate.example").contains("18500"));
        assertFalse(text("dora@southgate.example").contains("18429"));
        assertEquals(0, database.number("select count(*) from swas_notice where site_id = '19000'"));
    }

    @Test
    void aSuspendedResellerAndOneWithoutReadersAreToldWhenThatChanges() {
        database.execute("update reseller set suspended_at = 1 where number = '000000'");
        at(END.minusDays(60), "06:00");
        assertTrue(node().run());
        assertEquals(0, mails());

        database.execute("update reseller set suspended_at = null", "update portal_user set mail_swas = false");
        at(END.minusDays(59), "06:00");
        assertTrue(node().run());
        assertEquals(0, database.number("select count(*) from swas_notice"));

        database.execute("update portal_user set mail_swas = true where id like '%1'");
        at(END.minusDays(58), "06:00");
        node().run();
        assertEquals(List.of("anna@northgate.example"), readers());
        assertEquals(60, number("max(days_before)"));
    }

    @Test
    void ofSeveralNodesOneDoesTheDay() {
        at(END.minusDays(7), "06:00");
        int winners = Race.winners(8, number -> node().run());
        assertEquals(1, winners);
        assertEquals(2, mails());
        assertFalse(node().run(), "the day is done");
    }

    @Test
    void aNodeThatDiesIsSucceededWithoutAGapOrARepetition() {
        term("18500", "2026-04-01", END);
        at(END.minusDays(7), "06:00");
        NoticeRun dying = node();
        dying.transactions = new DyingNode(persistence, clocks);
        assertThrows(IllegalStateException.class, dying::run);
        assertEquals(2, mails());

        assertFalse(node().run(), "the lease still holds");
        clock.forward(NoticeTurn.LEASE);
        assertTrue(node().run());

        assertEquals(List.of("anna@northgate.example", "ben@northgate.example", "dora@southgate.example"), readers());
        assertEquals(3, mails());
    }

    @Test
    void aNodeThatLostItsTurnWritesNothingMore() {
        at(END.minusDays(7), "06:00");
        NoticeTurn turn = new NoticeTurn(clocks.today(), "slow");
        NoticeTransactions slow = new OwnNoticeTransactions(persistence, clocks);
        assertTrue(slow.take(turn));
        clock.forward(NoticeTurn.LEASE.plus(Duration.ofSeconds(1)));
        assertTrue(node().run());
        forget("outbox_mail");

        assertFalse(slow.write(turn, new ResellerNumber("000000")));
        assertEquals(0, mails());
    }

    private NoticeRun node() {
        NoticeRun run = new NoticeRun();
        run.clocks = clocks;
        run.transactions = new OwnNoticeTransactions(persistence, clocks);
        return run;
    }

    private void at(LocalDate day, String time) {
        clock.set(day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC));
    }

    private void term(String site, String first, LocalDate last) {
        database.execute("insert into assurance_term (site_id, starts_on, expires_on) values ('" + site + "', date('"
                + first + "'), date('" + last + "'))");
    }

    private void forget(String table) {
        database.execute("delete from " + table);
    }

    private long mails() {
        return database.number("select count(*) from outbox_mail where kind = 'swas-notice'");
    }

    private long number(String what) {
        return database.number("select " + what + " from swas_notice");
    }

    private List<String> readers() {
        return column("select recipient from outbox_mail order by recipient");
    }

    private String text(String reader) {
        return column("select text_part from outbox_mail where recipient = '" + reader + "' order by created_at desc")
                .get(0);
    }

    private List<String> column(String query) {
        return persistence.inTransaction(() -> persistence.entities().createNativeQuery(query).getResultList().stream()
                .map(value -> (String) value)
                .toList());
    }

    private static String reader(String number, String email, String reseller, boolean subscribed) {
        return "insert into portal_user (id, email, email_key, name, role, reseller_number, password_hash, mail_swas,"
                + " created_at) values ('00000000-0000-4000-8000-00000000000" + number + "', '" + email + "', '" + email
                + "', 'Reader', 'reseller-user', '" + reseller + "', 'hash', " + subscribed + ", 0)";
    }
}
