package org.licenseportal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

@OnBothDatabases
class AuditTrailIT {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");
    private static final PageRequest PAGE = PageRequest.first(50);

    private final TestDatabase database;
    private final Persistence persistence;
    private final AuditTrail trail;

    AuditTrailIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        trail = persistence.service(AuditTrail.class);
    }

    @Test
    void anEntryComesBackAsItWentIn() {
        AuditEntry entry = entry(
                site(Optional.of(ResellerFixture.NORTHGATE)),
                AuditResult.refused(
                        "hardware-mismatch",
                        AuditChange.of(AuditField.NAME, "Old \"quoted\"", "Grüße 📞"),
                        AuditChange.to(AuditField.HARDWARE_ID, "h-1"),
                        AuditChange.of(AuditField.OWNER, "000000", Optional.empty())));
        record(entry);
        assertEquals(List.of(entry), read(ResellerFixture.NORTHGATE));
    }

    @Test
    void run5AnEntryComesWithItsNumber() {
        record(entry(northgates(), AuditResult.done()));
        record(entry(northgates(), AuditResult.done()));
        List<Long> numbers =
                history(PAGE).items().stream().map(RecordedEntry::id).toList();
        assertEquals(
                List.of(
                        database.number("select max(id) from audit_entry"),
                        database.number("select min(id) from audit_entry")),
                numbers);
    }

    @Test
    void whatIsAsBeforeIsNoChange() {
        record(entry(
                northgates(),
                AuditResult.done(
                        AuditChange.of(AuditField.NAME, Optional.of("Same"), "Same"),
                        AuditChange.to(AuditField.OWNER, Optional.empty()))));
        assertEquals(List.of(), read(ResellerFixture.NORTHGATE).get(0).result().changes());
    }

    @Test
    void whatIsNotKnownStaysEmpty() {
        AuditEntry entry = new AuditEntry(
                NOW,
                new AuditOrigin("somebody", Optional.empty(), Optional.empty()),
                AuditAction.SITE_ACTIVATE,
                site(Optional.empty()),
                AuditResult.done());
        persistence.inTransaction(() -> trail.recordApart(entry));
        assertEquals(List.of(entry), whole(entry.object()));
    }

    @Test
    void wordsOfAnotherVersionAreReadAllTheSame() {
        database.execute("insert into audit_entry (occurred_at, actor, action, object_type, object_id, owner, outcome,"
                + " details, changes) values (1, 'a', 'site.paint', 'site', '18429', '000000', 'done', 'red',"
                + " '[[\"color\",null,\"red\"]]')");
        AuditEntry entry = read(ResellerFixture.NORTHGATE).get(0);
        assertEquals(AuditAction.UNKNOWN, entry.action());
        assertEquals(
                List.of(AuditChange.to(AuditField.UNKNOWN, "red")),
                entry.result().changes());
        assertEquals(Optional.of("red"), entry.result().details());
    }

    @Test
    void theLatestComesFirstAndPagesGoForthAndBack() {
        IntStream.rangeClosed(1, 5).forEach(number -> record(entry(northgates(), sequence(number))));
        Page<RecordedEntry> first = history(PageRequest.first(2));
        assertEquals(List.of("5", "4"), sequences(first));
        Page<RecordedEntry> second = history(new PageRequest(2, first.next()));
        assertEquals(List.of("3", "2"), sequences(second));
        Page<RecordedEntry> last = history(new PageRequest(2, second.next()));
        assertEquals(List.of("1"), sequences(last));
        assertEquals(Optional.<Cursor>empty(), last.next());
        assertEquals(sequences(second), sequences(history(new PageRequest(2, last.previous()))));
    }

    @Test
    void anotherResellerReadsNothing() {
        record(entry(northgates(), AuditResult.done()));
        record(entry(site(Optional.empty()), AuditResult.done()));
        assertEquals(List.of(), read(ResellerFixture.SOUTHGATE));
        assertEquals(1, read(ResellerFixture.NORTHGATE).size());
        assertEquals(2, whole(northgates()).size());
    }

    @Test
    void theVendorSearchesByAllThatAnEntrySays() {
        AuditEntry sought = entry(northgates(), AuditResult.done());
        record(sought);
        record(new AuditEntry(
                NOW.plusSeconds(60),
                new AuditOrigin("other", Optional.empty(), Optional.empty()),
                AuditAction.USER_LOGIN,
                new AuditObject(AuditObject.Type.USER, "u-1", Optional.empty()),
                AuditResult.done()));
        assertEquals(2, search(AuditFilter.ALL).size());
        Optional<String> any = Optional.empty();
        Optional<Instant> ever = Optional.empty();
        List.of(
                        new AuditFilter(Optional.of(AuditObject.Type.SITE), any, any, Optional.empty(), ever, ever),
                        new AuditFilter(Optional.empty(), Optional.of("18429"), any, Optional.empty(), ever, ever),
                        new AuditFilter(Optional.empty(), any, Optional.of("demo"), Optional.empty(), ever, ever),
                        new AuditFilter(Optional.empty(), any, any, Optional.of(AuditAction.SITE_ACTIVATE), ever, ever),
                        new AuditFilter(
                                Optional.empty(),
                                any,
                                any,
                                Optional.empty(),
                                Optional.of(NOW),
                                Optional.of(NOW.plusSeconds(60))))
                .forEach(filter -> assertEquals(List.of(sought), search(filter), filter::toString));
    }

    @Test
    void whateverSomebodySendsCanBeRecorded() {
        AuditResult result = AuditResult.refused(
                "x".repeat(100), AuditChange.to(AuditField.NAME, "NUL \0, half \ud83d, " + "📞".repeat(2000)));
        AuditOrigin origin =
                new AuditOrigin("a".repeat(300), Optional.of("b".repeat(300)), Optional.of("c".repeat(300)));
        AuditObject object = new AuditObject(AuditObject.Type.SITE, "9".repeat(300), Optional.empty());
        record(new AuditEntry(NOW, origin, AuditAction.SITE_ACTIVATE, object, result));
        assertEquals(1, database.number("select count(*) from audit_entry"));
        String name = whole(object).get(0).result().changes().get(0).after().orElseThrow();
        assertTrue(name.startsWith("NUL \ufffd, half \ufffd, 📞"), name);
    }

    @Test
    void moreChangesThanThereIsRoomForAreCounted() {
        List<AuditChange> many = IntStream.range(0, 1000)
                .mapToObj(number -> AuditChange.to(AuditField.VOUCHER, "\u0001".repeat(400) + number))
                .toList();
        record(entry(northgates(), AuditResult.done(many)));
        List<AuditChange> kept = read(ResellerFixture.NORTHGATE).get(0).result().changes();
        assertEquals(AuditChange.to(AuditField.MORE, 1000 - (kept.size() - 1)), kept.get(kept.size() - 1));
        assertEquals(many.subList(0, kept.size() - 1), kept.subList(0, kept.size() - 1));
    }

    @Test
    void anEntryIsRolledBackWithItsChange() {
        persistence.rolledBack(() -> {
            trail.record(entry(northgates(), AuditResult.done()));
            return null;
        });
        assertEquals(0, database.number("select count(*) from audit_entry"));
    }

    private void record(AuditEntry entry) {
        persistence.inTransaction(() -> trail.record(entry));
    }

    private Page<RecordedEntry> history(PageRequest page) {
        return persistence.inTransaction(() -> trail.history(northgates(), ResellerFixture.NORTHGATE, page));
    }

    private List<AuditEntry> read(ResellerNumber owner) {
        return entries(persistence.inTransaction(() -> trail.history(northgates(), owner, PAGE)));
    }

    private List<AuditEntry> whole(AuditObject object) {
        return entries(persistence.inTransaction(() -> trail.wholeHistory(object, PAGE)));
    }

    private List<AuditEntry> search(AuditFilter filter) {
        return entries(persistence.inTransaction(() -> trail.search(filter, PAGE)));
    }

    private static List<AuditEntry> entries(Page<RecordedEntry> page) {
        return page.items().stream().map(RecordedEntry::entry).toList();
    }

    private static AuditResult sequence(int number) {
        return AuditResult.done(AuditChange.to(AuditField.SEQUENCE, number));
    }

    private static List<String> sequences(Page<RecordedEntry> page) {
        return entries(page).stream()
                .map(entry -> entry.result().changes().get(0).after().orElseThrow())
                .toList();
    }

    private static AuditEntry entry(AuditObject object, AuditResult result) {
        AuditOrigin origin = new AuditOrigin("demo", Optional.of("192.0.2.1"), Optional.of("r-1"));
        return new AuditEntry(NOW, origin, AuditAction.SITE_ACTIVATE, object, result);
    }

    private static AuditObject northgates() {
        return site(Optional.of(ResellerFixture.NORTHGATE));
    }

    private static AuditObject site(Optional<ResellerNumber> owner) {
        return new AuditObject(AuditObject.Type.SITE, "18429", owner);
    }
}
