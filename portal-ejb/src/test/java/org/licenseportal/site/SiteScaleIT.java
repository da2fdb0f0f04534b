package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnPostgresql;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.RowsRead;
import org.licenseportal.kernel.persistence.TestDatabase;

/** What a page of the list of sites, and a search, reads when there are many: about what it shows. */
@OnPostgresql
class SiteScaleIT {

    private static final int SHOWN = 25;

    private final TestDatabase database;
    private final Persistence persistence;
    private final SiteListService lists;
    private final SiteSearchService search;
    private final VendorSiteService vendor;

    SiteScaleIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        lists = persistence.service(SiteListService.class);
        search = persistence.service(SiteSearchService.class);
        vendor = persistence.service(VendorSiteService.class);
    }

    /** One of ten without SWAS, one of seven not registered, ten lighthouses. */
    @BeforeEach
    void manySites() {
        SiteFixture.insertInto(database);
        database.execute(
                "insert into site (id, product_code, licensed_version, state, reseller_number, name, registered_at,"
                        + " assured_until) select (1000000 + i)::text, 'MCS', '5.0',"
                        + " case i % 7 when 0 then 'purchased' else 'registered' end, '000000',"
                        + " case i % 600 when 599 then 'Lighthouse' else 'Surgery' end || ' ' || i * 7919 % 6000,"
                        + " case i % 7 when 0 then null else 1 end,"
                        + " case i % 10 when 0 then date '9999-12-31' else current_date - 400 + i * 7919 % 800 end"
                        + " from generate_series(1, 6000) i",
                "vacuum analyze site");
    }

    static Stream<SiteFilter> filters() {
        return Stream.of(
                SiteFilter.ALL,
                SiteFilter.ALL.withText(Optional.of("surgery")),
                SiteFilter.ALL.withText(Optional.of("10059")),
                SiteFilter.ALL.withCover(Set.of(SiteCover.VALID)),
                SiteFilter.ALL.withCover(Set.of(SiteCover.EXPIRED)),
                SiteFilter.ALL.withCover(Set.of(SiteCover.NONE)),
                SiteFilter.ALL.withRegistered(Optional.of(false)),
                SiteFilter.ALL.withContact(Set.of(SiteContact.NONE)),
                SiteFilter.ALL.withVersion(version()));
    }

    private static Optional<SiteVersion> version() {
        return Optional.of(new SiteVersion(new ProductCode("MCS"), new ProductVersion("5.0")));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void site5AFilteredPageReadsAboutWhatItShows(SiteFilter filter) {
        assertReadsLittle(() -> full(list(filter, SiteOrder.BY_ID, PageRequest.first(SHOWN))));
    }

    @ParameterizedTest
    @EnumSource
    void site5AnOrderReadsAboutWhatItShows(SiteSort sort) {
        assertReadsLittle(() -> full(list(SiteFilter.ALL, new SiteOrder(sort, true), PageRequest.first(SHOWN))));
    }

    @Test
    void site5WhatEndsSoonIsReadAlongItsIndexWhenItIsSortedSo() {
        SiteFilter ending = SiteFilter.ALL.withEndingWithin(OptionalInt.of(30));
        assertReadsLittle(() -> full(list(ending, new SiteOrder(SiteSort.COVER, false), PageRequest.first(SHOWN))));
    }

    @Test
    void site5ADeepPageReadsNoMoreThanTheFirst() {
        PageRequest deep = new PageRequest(SHOWN, Optional.of(Cursor.after(4_500, List.of("1004500"))));
        assertReadsLittle(() -> full(list(SiteFilter.ALL, SiteOrder.BY_ID, deep)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE", "LOST"})
    void sl7FewSitesThatAreLateOrLostAreCountedAndListedWithoutReadingTheOthers(SiteContact contact) {
        String daysAgo = contact == SiteContact.LATE ? "2" : "20";
        database.execute(
                "update site set device_thumbprint = 'device-' || id, hardware_id = 'HW', activated_at = 1,"
                        + " synchronized_at = extract(epoch from now()) * 1000,"
                        + " contact_at = extract(epoch from now()) * 1000 where state = 'registered' and id > '1'",
                "update site set contact_at = extract(epoch from now() - interval '" + daysAgo + " days') * 1000"
                        + " where id in ('1000001', '1003001', '1005998')",
                "vacuum analyze site");
        SiteFilter filter = SiteFilter.ALL.withContact(Set.of(contact));
        assertReadsLittle(() -> {
            assertEquals(3L, lists.count(NORTHGATE, filter));
            assertEquals(3L, vendor.count(Optional.empty(), filter));
            assertEquals(
                    3,
                    list(filter, SiteOrder.NEWEST, PageRequest.first(SHOWN))
                            .items()
                            .size());
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"lighthouse, 10", "LIGHT, 10", "zzzz, 0"})
    void site5ARareTextIsFoundWithoutReadingAllNames(String text, int found) {
        SiteFilter filter = SiteFilter.ALL.withText(Optional.of(text));
        assertReadsLittle(() -> {
            assertEquals(
                    found,
                    list(filter, SiteOrder.BY_ID, PageRequest.first(SHOWN))
                            .items()
                            .size());
            assertEquals(found, lists.count(NORTHGATE, filter));
            assertEquals(Math.min(found, 6), search.search(text, NORTHGATE, 6).size());
            assertEquals(Math.min(found, 6), search.searchAll(text, 6).size());
            return null;
        });
    }

    private Page<SiteSummary> list(SiteFilter filter, SiteOrder order, PageRequest page) {
        return lists.list(NORTHGATE, filter, order, page);
    }

    private static Page<?> full(Page<?> page) {
        assertEquals(SHOWN, page.items().size(), "a page is full");
        return page;
    }

    private void assertReadsLittle(Supplier<?> work) {
        long read = RowsRead.of("site", persistence, work);
        assertTrue(read <= 10 * SHOWN, () -> read + " sites were read to show " + SHOWN);
    }
}
