package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;

/** VEN-4: the vendor sees the sites of all resellers and how they are covered, on both databases. */
@OnBothDatabases
class VendorSiteIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final VendorSiteService sites;

    VendorSiteIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        SettableClock clock = new SettableClock();
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        sites = persistence.wiring().with(Clocks.class, new Clocks(clock)).create(VendorSiteService.class);
    }

    @BeforeEach
    void someSites() {
        SiteListFixture.insertInto(database);
        SiteListFixture.assure(database, SiteFixture.FOREIGN.value(), "2026-12-01");
    }

    @Test
    void ven4SitesOfAllResellersAreListedByTheEndOfTheirSwas() {
        List<String> ids = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(2));
        while (next.isPresent()) {
            PageRequest wanted = next.get();
            Page<SiteSummary> page =
                    persistence.inTransaction(() -> sites.list(Optional.empty(), SiteFilter.ALL, wanted));
            page.items().forEach(site -> ids.add(site.siteId().value()));
            next = page.next().map(cursor -> new PageRequest(2, Optional.of(cursor)));
        }
        assertEquals(List.of("900", "18430", SiteFixture.FOREIGN.value(), "18431", "18425"), ids.subList(0, 5));
        assertEquals(
                database.number("select count(*) from site where reseller_number is not null"),
                ids.size(),
                "all that are owned, and none in stock");
    }

    @Test
    void ven4WhatEndsSoonIsCountedAndListedAlike() {
        SiteFilter soon = SiteFilter.ALL.withEndingWithin(OptionalInt.of(30));

        assertEquals(List.of("18430", SiteFixture.FOREIGN.value()), ids(Optional.empty(), soon));
        assertEquals(2, count(Optional.empty(), soon));
        assertEquals(List.of(SiteFixture.FOREIGN.value()), ids(Optional.of(SOUTHGATE), soon));
        assertEquals(1, count(Optional.of(SOUTHGATE), SiteFilter.ALL.withCover(Set.of(SiteCover.VALID))));
        assertEquals(List.of("900"), ids(Optional.empty(), SiteFilter.ALL.withCover(Set.of(SiteCover.EXPIRED))));
    }

    @Test
    void ven4ASiteInStockIsThereToo() {
        assertTrue(details(SiteFixture.STOCKED).isPresent());
        assertEquals(
                Optional.of(SOUTHGATE),
                details(SiteFixture.FOREIGN).orElseThrow().registration().resellerNumber());
        assertEquals(Optional.empty(), details(new SiteId("99999")));
    }

    private Optional<SiteDetails> details(SiteId id) {
        return persistence.inTransaction(() -> sites.details(id));
    }

    private List<String> ids(Optional<ResellerNumber> owner, SiteFilter filter) {
        return persistence.inTransaction(() -> sites.list(owner, filter, PageRequest.first(50)).items().stream()
                .map(site -> site.siteId().value())
                .toList());
    }

    private long count(Optional<ResellerNumber> owner, SiteFilter filter) {
        return persistence.inTransaction(() -> sites.count(owner, filter));
    }
}
