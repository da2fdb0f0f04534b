package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.FOREIGN;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.activation.ExchangeFixture;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.ResetReason;

/** SL-4: who reads of suspicions, and who settles them. */
@OnBothDatabases
@Timeout(180)
class SuspicionDeskIT {

    private final TestDatabase database;
    private WatchedSites sites;

    SuspicionDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anActivatedSite() {
        sites = new WatchedSites(database);
    }

    @Test
    void aSettledSuspicionStaysOnRecordAndTheNextPatternOpensAnother() {
        sites.mismatch(sites.sync().machine(8));
        SuspicionId id = sites.one(SuspicionKind.TWO_MACHINES).id();

        assertFalse(settle(id, SOUTHGATE), "another's looks like none");
        assertFalse(settle(new SuspicionId(UUID.randomUUID()), NORTHGATE));
        assertTrue(settle(id, NORTHGATE));
        assertFalse(settle(id, NORTHGATE), "it is settled");

        assertEquals(List.of(), sites.open());
        SuspicionEnd settlement = sites.all().get(0).settlement().orElseThrow();
        assertEquals("admin@northgate.example", settlement.by());
        assertEquals("A test laptop", settlement.reason());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.settle'"
                        + " and object_id = '18429' and owner = '000000'"));
        sites.mismatch(sites.sync().machine(8));
        assertEquals(1, sites.one(SuspicionKind.TWO_MACHINES).times());
        assertEquals(2, sites.all().size());
    }

    @Test
    void aLoginOfTheLongestAddressSettlesToo() {
        sites.mismatch(sites.sync().machine(8));
        SuspicionId id = sites.one(SuspicionKind.TWO_MACHINES).id();
        String longest = "a".repeat(254 - "@northgate.example".length()) + "@northgate.example";
        SettleSuspicion wish =
                new SettleSuspicion(id, new ResetReason("A test laptop"), new Actor(longest, ExchangeFixture.CALLER));

        assertTrue(sites.persistence.inTransaction(() -> sites.suspicions.settle(wish, NORTHGATE)));
        assertEquals(longest, sites.all().get(0).settlement().orElseThrow().by());
    }

    @Test
    void pagesAndCountsSayTheSame() {
        sites.issued(RequestFixture.activation().text("siteId", "18440"));
        sites.mismatch(sites.sync().machine(8));
        assertEquals(
                3L, sites.persistence.inTransaction(() -> sites.suspicions.count(NORTHGATE, SuspicionFilter.OPEN)));
        assertEquals(
                0L, sites.persistence.inTransaction(() -> sites.suspicions.count(SOUTHGATE, SuspicionFilter.OPEN)));
        assertEquals(3L, sites.persistence.inTransaction(() -> sites.suspicions.countForVendor(SuspicionFilter.OPEN)));
        var first = sites.persistence.inTransaction(
                () -> sites.suspicions.list(NORTHGATE, SuspicionFilter.OPEN, PageRequest.first(2)));
        var second = sites.persistence.inTransaction(
                () -> sites.suspicions.list(NORTHGATE, SuspicionFilter.OPEN, new PageRequest(2, first.next())));
        assertEquals(2, first.items().size());
        assertEquals(1, second.items().size());
        assertFalse(first.items().contains(second.items().get(0)));
        assertEquals(
                2,
                sites.persistence
                        .inTransaction(() -> sites.suspicions.list(
                                NORTHGATE, SuspicionFilter.openOf(REGISTERED), PageRequest.first(9)))
                        .items()
                        .size());
    }

    @Test
    void aKeyAtAnotherResellersSiteTellsNothingOfThatSite() {
        sites.issued(RequestFixture.activation().text("siteId", FOREIGN.value()));

        Suspicion northgates = sites.open(NORTHGATE).get(0);
        assertEquals(REGISTERED, northgates.site());
        assertEquals(Optional.empty(), northgates.otherSite());
        assertEquals(Optional.empty(), northgates.machine().hardwareId(), "what asked is the other's affair");
        assertEquals(Optional.empty(), northgates.machine().address());
        Suspicion southgates = sites.open(SOUTHGATE).get(0);
        assertEquals(FOREIGN, southgates.site());
        assertEquals(Optional.empty(), southgates.otherSite());
        assertEquals(1, sites.open(NORTHGATE).size());
        assertEquals(1, sites.open(SOUTHGATE).size());
        List<Suspicion> vendors = sites.persistence
                .inTransaction(() -> sites.suspicions.listForVendor(SuspicionFilter.OPEN, PageRequest.first(9)))
                .items();
        assertEquals(2, vendors.size());
        assertTrue(vendors.stream().allMatch(suspicion -> suspicion.otherSite().isPresent()));
    }

    private boolean settle(SuspicionId id, ResellerNumber owner) {
        SettleSuspicion wish = new SettleSuspicion(id, new ResetReason("A test laptop"), WatchedSites.ADMIN);
        return sites.persistence.inTransaction(() -> sites.suspicions.settle(wish, owner));
    }
}
