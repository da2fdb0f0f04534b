package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;

/** How often the owner of a site may free it from its machine, on both databases. */
@OnBothDatabases
@Timeout(180)
class ResetQuotaIT {

    private static final int THREADS = 20;

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final ResetLimit limit = new ResetLimit();
    private final SiteCareService care;
    private final VendorSiteService vendor;
    private final SiteService sites;

    ResetQuotaIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(clock)).with(ResetLimit.class, limit);
        care = wiring.create(SiteCareService.class);
        vendor = wiring.create(VendorSiteService.class);
        sites = wiring.create(SiteService.class);
    }

    @BeforeEach
    void anActivatedSite() {
        SiteFixture.insertInto(database);
        limit.perYear = 2;
        activate();
    }

    @Test
    void afterTheLastResetTheOwnerWaitsAndTheVendorDoesNot() {
        Instant first = clock.instant();
        assertTrue(reset());
        activate();
        clock.forward(Duration.ofDays(10));
        assertTrue(reset());
        activate();

        assertEquals(0, quota().left());
        assertEquals(Optional.of(first.plus(Duration.ofDays(365))), quota().nextFree());
        assertFalse(reset());
        assertEquals(1, bound());
        assertEquals(1, database.number("select count(*) from audit_entry where reason = 'reset-quota-reached'"));

        assertTrue(persistence.inTransaction(
                () -> vendor.resetHardware(REGISTERED, new ResetReason("Asked by phone"), SiteCareIT.ACTOR)));
        assertEquals(0, bound());
        assertEquals(0, quota().left());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where owner = '000000'"
                        + " and changes like '%Asked by phone%'"));
    }

    @Test
    void aYearLaterTheFirstOneCountsNoMore() {
        reset();
        activate();
        clock.forward(Duration.ofDays(10));
        reset();
        activate();
        clock.forward(Duration.ofDays(355).minusMillis(1));
        assertFalse(reset());

        clock.forward(Duration.ofMillis(1));
        assertTrue(reset());
        assertEquals(0, quota().left(), "the second one of the year before still counts");
    }

    @Test
    void whatFreesNoMachineDoesNotCount() {
        assertTrue(reset());
        assertTrue(reset());
        assertTrue(reset());

        assertEquals(1, quota().left());
    }

    @Test
    void theResetAfterADeactivationCounts() {
        persistence.inTransaction(() -> {
            lock();
            return sites.deactivate(REGISTERED, clock.instant());
        });

        assertTrue(reset());
        assertEquals(1, quota().left());
    }

    @Test
    void anotherResellerLearnsNothingOfIt() {
        assertEquals(Optional.empty(), persistence.inTransaction(() -> care.resetQuota(REGISTERED, SOUTHGATE)));
        var wish = new ResetHardware(REGISTERED, SOUTHGATE, new ResetReason("Mine"), SiteCareIT.ACTOR);
        ResetOutcome outcome = persistence.inTransaction(() -> care.resetHardware(wish));
        assertTrue(outcome.fold(() -> false, usedUp -> false, () -> true));
    }

    @Test
    void aSiteThatIsNotThereIsNotResetByTheVendor() {
        assertFalse(persistence.inTransaction(
                () -> vendor.resetHardware(new SiteId("99999"), new ResetReason("x"), SiteCareIT.ACTOR)));
    }

    /** Each runner activates and resets in one transaction, so that every reset has a machine to free. */
    @Test
    void manyAtOnceAreCountedOneByOne() {
        limit.perYear = 5;
        reset();
        AtomicInteger usedUp = new AtomicInteger();

        int freed = Race.winners(
                THREADS,
                runner -> persistence.inTransaction(() -> {
                    lock();
                    sites.activate(REGISTERED, SiteFixture.activation());
                    boolean done = outcome(NORTHGATE);
                    usedUp.addAndGet(done ? 0 : 1);
                    return done;
                }));

        assertEquals(4, freed);
        assertEquals(THREADS - 4, usedUp.get());
        assertEquals(5, database.number("select count(*) from hardware_reset"));
    }

    private void activate() {
        persistence.inTransaction(() -> {
            lock();
            return sites.activate(REGISTERED, SiteFixture.activation());
        });
    }

    private void lock() {
        sites.lock(sites.find(REGISTERED, NORTHGATE).orElseThrow());
    }

    private boolean reset() {
        return persistence.inTransaction(() -> outcome(NORTHGATE));
    }

    private boolean outcome(ResellerNumber owner) {
        var wish = new ResetHardware(REGISTERED, owner, new ResetReason("Board died"), SiteCareIT.ACTOR);
        return care.resetHardware(wish).fold(() -> true, usedUp -> false, () -> false);
    }

    private ResetQuota quota() {
        return persistence
                .inTransaction(() -> care.resetQuota(REGISTERED, NORTHGATE))
                .orElseThrow();
    }

    private long bound() {
        return database.number("select count(*) from site where id = '18429' and device_thumbprint is not null");
    }
}
