package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.NOW;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;

/** SL-7: how a site stands with its license server, and that lists and counts say the same as its page. */
@OnBothDatabases
class SiteContactIT {

    private static final Actor ACTOR = new Actor("admin@northgate.example", new Caller("192.0.2.7", "request-1"));

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final SiteService sites;
    private final SiteCareService care;
    private final SiteListService lists;
    private final VendorSiteService vendor;

    SiteContactIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(clock));
        sites = wiring.create(SiteService.class);
        care = wiring.create(SiteCareService.class);
        lists = wiring.create(SiteListService.class);
        vendor = wiring.create(VendorSiteService.class);
    }

    @BeforeEach
    void someSites() {
        SiteFixture.insertInto(database);
        clock.set(NOW);
    }

    @Test
    void noMachineNoContact() {
        assertStands(SiteContact.NONE);
    }

    @Test
    void anActivationAloneNeedsNoContact() {
        activate();
        clock.forward(Duration.ofDays(300));
        assertStands(SiteContact.OFFLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, IN_CONTACT",
        "PT26H, IN_CONTACT",
        "PT26H0.001S, LATE",
        "P7D, LATE",
        "P7DT0.001S, LOST",
        "P300D, LOST"
    })
    void aLeaseAsksForTheNextSynchronization(Duration later, SiteContact contact) {
        activate();
        synchronize();
        clock.forward(later);
        assertStands(contact);
    }

    @Test
    void anActivationEndsTheLease() {
        activate();
        synchronize();
        clock.forward(Duration.ofDays(30));
        activate();
        assertStands(SiteContact.OFFLINE);
    }

    @Test
    void whoGivesASiteBackIsNotMissed() {
        activate();
        synchronize();
        persistence.inTransaction(() -> sites.deactivate(REGISTERED, clock.instant()));
        clock.forward(Duration.ofDays(30));
        assertStands(SiteContact.NONE);
    }

    @Test
    void aMachineThatWasFreedIsNotMissed() {
        activate();
        synchronize();
        persistence.inTransaction(() ->
                care.resetHardware(new ResetHardware(REGISTERED, NORTHGATE, new ResetReason("Board died"), ACTOR)));
        clock.forward(Duration.ofDays(30));
        assertStands(SiteContact.NONE);
    }

    @Test
    void severalWaysTogetherAreEither() {
        activate();
        assertEquals(List.of(), listed(Set.of(SiteContact.LATE, SiteContact.LOST)));
        assertEquals(List.of(REGISTERED), listed(Set.of(SiteContact.OFFLINE, SiteContact.LOST)));
        assertEquals(4, listed(EnumSet.allOf(SiteContact.class)).size());
    }

    /** The page, the list, the reseller's count and the vendor's say the same, and no other reseller sees it. */
    private void assertStands(SiteContact contact) {
        SiteDetails details = persistence
                .inTransaction(() -> care.details(REGISTERED, NORTHGATE))
                .orElseThrow();
        assertEquals(contact, details.contact(clock.instant()));
        for (SiteContact way : SiteContact.values()) {
            SiteFilter filter = SiteFilter.ALL.withSite(REGISTERED).withContact(Set.of(way));
            long expected = way == contact ? 1 : 0;
            assertEquals(expected, persistence.inTransaction(() -> lists.count(NORTHGATE, filter)), way::word);
            assertEquals(expected, persistence.inTransaction(() -> vendor.count(Optional.empty(), filter)), way::word);
            assertEquals(0L, persistence.inTransaction(() -> lists.count(SOUTHGATE, filter)), way::word);
        }
    }

    private List<SiteId> listed(Set<SiteContact> ways) {
        SiteFilter filter = SiteFilter.ALL.withContact(ways);
        return persistence
                .inTransaction(() -> lists.list(NORTHGATE, filter, SiteOrder.BY_ID, PageRequest.first(9)))
                .items()
                .stream()
                .map(SiteSummary::siteId)
                .toList();
    }

    private void activate() {
        ActivateSite wish = new ActivateSite(
                Optional.empty(), Optional.empty(), new ProductVersion("5.0"), SiteFixture.DEVICE, clock.instant());
        persistence.inTransaction(() -> sites.activate(REGISTERED, wish));
    }

    private void synchronize() {
        persistence.inTransaction(() -> sites.synchronize(REGISTERED, Optional.empty(), clock.instant()));
    }
}
