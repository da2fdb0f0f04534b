package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.FOREIGN;
import static org.licenseportal.site.SiteFixture.NOW;
import static org.licenseportal.site.SiteFixture.PURCHASED;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;

/** SITE-3 and SL-7: what the owner sees of a site, and does to it. */
@OnBothDatabases
class SiteCareIT {

    static final Actor ACTOR = new Actor("admin@northgate.example", new Caller("192.0.2.7", "request-1"));

    private final TestDatabase database;
    private final Persistence persistence;
    private final SiteCareService care;
    private final SiteService sites;

    SiteCareIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(Clock.fixed(NOW, ZoneOffset.UTC)));
        care = wiring.create(SiteCareService.class);
        sites = wiring.create(SiteService.class);
    }

    @BeforeEach
    void someSites() {
        SiteFixture.insertInto(database);
    }

    @Test
    void site3DetailsSayWhenThingsHappened() {
        database.execute("update site set assured_until = '2027-02-28' where id = '18429'");
        activate();

        SiteDetails site = details(REGISTERED).orElseThrow();

        assertTrue(site.bound());
        assertEquals(Optional.of(LocalDate.of(2027, 2, 28)), site.assuredUntil());
        assertEquals(SiteCover.VALID, site.cover(LocalDate.of(2027, 2, 28)));
        assertEquals(SiteCover.EXPIRED, site.cover(LocalDate.of(2027, 3, 1)));
        assertEquals(Optional.of(NOW), site.dates().lastContact());
        SiteDetails purchased = details(PURCHASED).orElseThrow();
        assertEquals(SiteCover.NONE, purchased.cover(LocalDate.EPOCH));
        assertEquals(Optional.empty(), purchased.dates().lastContact());
        assertEquals(Optional.empty(), details(FOREIGN));
    }

    @Test
    void sl7AResetFreesTheSiteAndTheTrailSaysWhoDidItAndWhy() {
        activate();

        assertTrue(reset(REGISTERED, NORTHGATE));

        SiteDetails site = details(REGISTERED).orElseThrow();
        assertFalse(site.bound());
        assertEquals(Optional.of("Board died"), site.dates().hardwareResetReason());
        AuditEntry entry = trail(REGISTERED).get(0);
        assertEquals(AuditAction.SITE_RESET_HARDWARE, entry.action());
        assertEquals(ACTOR.name(), entry.origin().actor());
        assertEquals(
                List.of(
                        AuditChange.to(AuditField.REASON, "Board died"),
                        AuditChange.of(AuditField.HARDWARE_ID, "HW-1", Optional.empty())),
                entry.result().changes());
    }

    @Test
    void sl7AnotherResellersSiteLooksLikeNoneAndIsLeftAlone() {
        activate();

        assertFalse(reset(REGISTERED, SOUTHGATE));
        assertFalse(reset(FOREIGN, NORTHGATE));

        assertTrue(details(REGISTERED).orElseThrow().bound());
        assertEquals(List.of(), trail(REGISTERED));
    }

    @Test
    void aRegisteredSiteIsRenamedOnceAndTheTrailSaysFromWhatToWhat() {
        assertTrue(rename(REGISTERED, NORTHGATE, "مستشفى الميناء"));
        assertTrue(rename(REGISTERED, NORTHGATE, "مستشفى الميناء"));

        assertEquals(
                Optional.of("مستشفى الميناء"),
                details(REGISTERED).orElseThrow().registration().name().map(SiteName::value));
        assertEquals(1, trail(REGISTERED).size());
        assertEquals(
                List.of(AuditChange.of(AuditField.NAME, "Harbour Clinic", "مستشفى الميناء")),
                trail(REGISTERED).get(0).result().changes());
    }

    @Test
    void whatIsNotRegisteredOrNotOnesOwnIsNotRenamed() {
        assertFalse(rename(PURCHASED, NORTHGATE, "Name"));
        assertFalse(rename(FOREIGN, NORTHGATE, "Name"));
        assertFalse(rename(REGISTERED, SOUTHGATE, "Name"));

        assertEquals(
                Optional.of("Harbour Clinic"),
                details(REGISTERED).orElseThrow().registration().name().map(SiteName::value));
    }

    private void activate() {
        persistence.inTransaction(() -> {
            sites.lock(sites.find(REGISTERED, NORTHGATE).orElseThrow());
            return sites.activate(REGISTERED, SiteFixture.activation());
        });
    }

    private boolean reset(SiteId site, ResellerNumber owner) {
        var wish = new ResetHardware(site, owner, new ResetReason("Board died"), ACTOR);
        ResetOutcome outcome = persistence.inTransaction(() -> care.resetHardware(wish));
        return outcome.fold(() -> true, usedUp -> false, () -> false);
    }

    private boolean rename(SiteId site, ResellerNumber owner, String name) {
        var wish = new RenameSite(site, owner, new SiteName(name), ACTOR);
        return persistence.inTransaction(() -> care.rename(wish));
    }

    private Optional<SiteDetails> details(SiteId site) {
        return persistence.inTransaction(() -> care.details(site, NORTHGATE));
    }

    private List<AuditEntry> trail(SiteId site) {
        AuditTrail trail = persistence.service(AuditTrail.class);
        AuditObject object = new AuditObject(AuditObject.Type.SITE, site.value(), Optional.empty());
        return persistence.inTransaction(() -> trail.history(object, NORTHGATE, PageRequest.first(10))).items().stream()
                .map(RecordedEntry::entry)
                .toList();
    }
}
