package org.licenseportal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

@OnBothDatabases
class AuditTrailIT {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");

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
                site(Optional.of(ResellerFixture.NORTHGATE)), AuditResult.refused("hardware-mismatch", "Grüße 📞"));
        persistence.inTransaction(() -> trail.record(entry));
        assertEquals(List.of(entry), read(ResellerFixture.NORTHGATE));
    }

    @Test
    void whatIsNotKnownStaysEmpty() {
        AuditEntry entry = new AuditEntry(
                NOW,
                new AuditOrigin("somebody", Optional.empty(), Optional.empty()),
                "site.activate",
                site(Optional.empty()),
                AuditResult.done());
        persistence.inTransaction(() -> trail.recordApart(entry));
        assertEquals(List.of(entry), persistence.inTransaction(() -> trail.ofAnyOwner(entry.object())));
    }

    @Test
    void theLatestComesFirst() {
        persistence.inTransaction(() -> trail.record(entry(northgates(), AuditResult.done("first"))));
        persistence.inTransaction(() -> trail.record(entry(northgates(), AuditResult.done("second"))));
        assertEquals(
                List.of("second", "first"),
                read(ResellerFixture.NORTHGATE).stream()
                        .map(entry -> entry.result().details().orElseThrow())
                        .toList());
    }

    @Test
    void anotherResellerReadsNothing() {
        persistence.inTransaction(() -> trail.record(entry(northgates(), AuditResult.done())));
        persistence.inTransaction(() -> trail.record(entry(site(Optional.empty()), AuditResult.done())));
        assertEquals(List.of(), read(ResellerFixture.SOUTHGATE));
        assertEquals(1, read(ResellerFixture.NORTHGATE).size());
        assertEquals(
                2,
                persistence.inTransaction(() -> trail.ofAnyOwner(northgates())).size());
    }

    @Test
    void whateverSomebodySendsCanBeRecorded() {
        AuditResult result = AuditResult.refused("x".repeat(100), "NUL \0, half \ud83d, " + "📞".repeat(2000));
        AuditOrigin origin =
                new AuditOrigin("a".repeat(300), Optional.of("b".repeat(300)), Optional.of("c".repeat(300)));
        AuditObject object = new AuditObject("site", "9".repeat(300), Optional.empty());
        persistence.inTransaction(() -> trail.record(new AuditEntry(NOW, origin, "site.activate", object, result)));
        assertEquals(1, database.number("select count(*) from audit_entry"));
        AuditObject asKept = new AuditObject("site", "9".repeat(64), Optional.empty());
        String details = persistence
                .inTransaction(() -> trail.ofAnyOwner(asKept))
                .get(0)
                .result()
                .details()
                .orElseThrow();
        assertTrue(details.startsWith("NUL \ufffd, half \ufffd, 📞"), details);
    }

    @Test
    void anEntryIsRolledBackWithItsChange() {
        persistence.rolledBack(() -> {
            trail.record(entry(northgates(), AuditResult.done()));
            return null;
        });
        assertEquals(0, database.number("select count(*) from audit_entry"));
    }

    private List<AuditEntry> read(ResellerNumber owner) {
        return persistence.inTransaction(() -> trail.of(northgates(), owner));
    }

    private static AuditEntry entry(AuditObject object, AuditResult result) {
        AuditOrigin origin = new AuditOrigin("demo", Optional.of("192.0.2.1"), Optional.of("r-1"));
        return new AuditEntry(NOW, origin, "site.activate", object, result);
    }

    private static AuditObject northgates() {
        return site(Optional.of(ResellerFixture.NORTHGATE));
    }

    private static AuditObject site(Optional<ResellerNumber> owner) {
        return new AuditObject("site", "18429", owner);
    }
}
