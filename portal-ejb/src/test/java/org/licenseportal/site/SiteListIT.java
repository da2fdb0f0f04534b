package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;

/** SITE-1, SITE-2 and SITE-5: the list of sites, its filters, its orders and its pages. */
@OnBothDatabases
class SiteListIT {

    private static final SiteVersion MCS_5 = new SiteVersion(new ProductCode("MCS"), new ProductVersion("5.0"));

    private final SettableClock clock = new SettableClock();
    private final TestDatabase database;
    private final Persistence persistence;
    private final SiteListService lists;

    SiteListIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        lists = persistence.wiring().with(Clocks.class, new Clocks(clock)).create(SiteListService.class);
    }

    @BeforeEach
    void someSites() {
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        SiteListFixture.insertInto(database);
    }

    @Test
    void site1ARowSaysWhatItIsLicensedForAndHowItIsCovered() {
        var site = list(text("18430")).get(0);

        assertEquals("MCS (4.3)", site.licensed().toString());
        assertEquals("ABBEY 100% _Works!", site.name().orElseThrow().value());
        assertEquals("2026-11-24", site.assuredUntil().orElseThrow().toString());
        assertTrue(site.registered());
        var unregistered = list(text("18425")).get(0);
        assertEquals(Optional.empty(), unregistered.name());
        assertFalse(unregistered.registered());
    }

    @Test
    void site2IdsAreSortedAsNumbers() {
        assertOrder(SiteSort.ID, "900", "18425", "18429", "18430", "18431", "18440", "18441", "100000");
    }

    @Test
    void site2NamesAreSortedWhateverTheirCaseAndTheUnnamedComeFirst() {
        assertOrder(SiteSort.NAME, "18425", "100000", "18430", "900", "18429", "18440", "18441", "18431");
    }

    @Test
    void site2VersionsAreSortedNumberByNumber() {
        assertOrder(SiteSort.VERSION, "900", "18430", "18425", "18429", "18440", "18441", "100000", "18431");
    }

    @Test
    void site2SwasIsSortedByItsLastDayAndSitesWithoutComeLast() {
        assertOrder(SiteSort.COVER, "900", "18430", "18431", "18425", "18429", "18440", "18441", "100000");
    }

    @Test
    void site2TheTextIsTheBeginningOfAnIdOrAPieceOfAName() {
        assertEquals(List.of("18440", "18441"), ids(text("1844")));
        assertEquals(List.of(), ids(text("8440")));
        assertEquals(List.of("18430", "100000"), ids(text(" abbey ")));
        assertEquals(List.of("18429"), ids(text("CLINIC").withVersion(Optional.of(MCS_5))));
    }

    @Test
    void site2SignsThatDatabasesReadAsWildcardsAreOrdinary() {
        assertEquals(List.of("18430"), ids(text("%")));
        assertEquals(List.of("18430"), ids(text("_")));
        assertEquals(List.of("18430"), ids(text("!")));
        assertEquals(List.of(), ids(text("'; drop table site; --")));
    }

    @Test
    void site2TheIdAndTheNameCanBeAskedForByThemselves() {
        assertEquals(List.of("18440"), ids(of(Optional.of(new SiteId("18440")), Optional.empty())));
        assertEquals(List.of(), ids(of(Optional.of(SiteFixture.FOREIGN), Optional.empty())));
        assertEquals(List.of("900", "18429"), ids(of(Optional.empty(), Optional.of("Clinic"))));
        assertEquals(List.of(), ids(of(Optional.empty(), Optional.of("18440"))));
    }

    @Test
    void site2ProductAndVersionAreFilters() {
        assertEquals(List.of("18425", "18429", "18440", "18441", "100000"), ids(SiteFilter.ALL.withVersion(of(MCS_5))));
        assertEquals(
                List.of(
                        new SiteVersion(new ProductCode("ABC"), new ProductVersion("9.0")),
                        version("4.3"),
                        MCS_5,
                        version("5.10")),
                persistence.inTransaction(() -> lists.versions(NORTHGATE)));
        assertEquals(List.of(MCS_5), persistence.inTransaction(() -> lists.versions(SOUTHGATE)));
    }

    @Test
    void site2EachWayToStandWithSwasIsAFilterAndSoAreTheirUnions() {
        assertEquals(List.of("18425", "18430", "18431"), ids(cover(SiteCover.VALID)));
        assertEquals(List.of("900"), ids(cover(SiteCover.EXPIRED)));
        assertEquals(List.of("18429", "18440", "18441", "100000"), ids(cover(SiteCover.NONE)));
        assertEquals(List.of("900", "18425", "18430", "18431"), ids(cover(SiteCover.VALID, SiteCover.EXPIRED)));
        assertEquals(
                List.of("900", "18429", "18440", "18441", "100000"), ids(cover(SiteCover.EXPIRED, SiteCover.NONE)));
        assertEquals(
                8, ids(SiteFilter.ALL.withCover(EnumSet.allOf(SiteCover.class))).size());
    }

    @Test
    void site2EndingWithinSoManyDaysCountsTodayAndTheLastOfThem() {
        assertEquals(List.of("18430"), ids(ending(0)));
        assertEquals(List.of("18430"), ids(ending(59)));
        assertEquals(List.of("18430", "18431"), ids(ending(60)));
        assertEquals(List.of("18425", "18430", "18431"), ids(ending(61)));
        assertThrows(IllegalArgumentException.class, () -> ending(-1));
    }

    @Test
    void site2AMonthIsAFilterForTheDaysOnWhichSwasEnds() {
        assertEquals(List.of("900", "18430"), ids(endingIn("2026-11")));
        assertEquals(List.of("18425", "18431"), ids(endingIn("2027-01")));
        assertEquals(List.of(), ids(endingIn("2026-12")));
        assertEquals(
                Map.of(YearMonth.of(2026, 11), 1L, YearMonth.of(2026, 12), 0L, YearMonth.of(2027, 1), 2L),
                persistence.inTransaction(() -> lists.falling(NORTHGATE, 3)),
                "what has ended is not due any more");
    }

    @Test
    void site2ADayThatBeginsChangesHowSitesStandWithoutAnythingBeingWritten() {
        clock.set(Instant.parse("2026-11-24T23:59:59.999Z"));
        assertEquals(List.of("900"), ids(cover(SiteCover.EXPIRED)));
        clock.set(Instant.parse("2026-11-25T00:00:00Z"));
        assertEquals(List.of("900", "18430"), ids(cover(SiteCover.EXPIRED)));
    }

    @Test
    void site2ALeapDayIsADay() {
        SiteListFixture.assure(database, "18430", "2028-02-29");
        clock.set(Instant.parse("2028-02-29T12:00:00Z"));
        assertEquals(List.of("18430"), ids(ending(0)));
        assertEquals(List.of("18430"), ids(cover(SiteCover.VALID)));
        clock.set(Instant.parse("2028-03-01T00:00:00Z"));
        assertEquals(List.of(), ids(cover(SiteCover.VALID)));
    }

    @Test
    void site2RegisteredAndUnregisteredAreFilters() {
        assertEquals(List.of("18425"), ids(SiteFilter.ALL.withRegistered(Optional.of(false))));
        assertEquals(7, ids(SiteFilter.ALL.withRegistered(Optional.of(true))).size());
        database.execute("update site set state = 'deactivated', device_thumbprint = 't', hardware_id = 'h',"
                + " deactivated_at = 1 where id = '18440'");
        assertEquals(7, ids(SiteFilter.ALL.withRegistered(Optional.of(true))).size());
    }

    @Test
    void site5SitesBelowTheLatestVersionThatIsSoldCanBeUpgraded() {
        assertEquals(
                List.of("18425", "18429", "18430", "18440", "18441", "100000"),
                ids(SiteFilter.ALL.withUpgradable(true)));
        database.execute("update part set product_version = '4.3' where number = 'DEMO-5010'");
        assertEquals(List.of(), ids(SiteFilter.ALL.withUpgradable(true)));
    }

    @Test
    void anotherResellersSitesAndTheStockedLookLikeNone() {
        assertEquals(
                List.of(SiteFixture.FOREIGN.value()),
                persistence.inTransaction(
                        () -> ids(lists.list(SOUTHGATE, SiteFilter.ALL, SiteOrder.BY_ID, PageRequest.first(50)))));
        assertEquals(List.of(), ids(text("18500")));
        assertEquals(List.of(), ids(text("19000")));
        var nobody = new ResellerNumber("999999");
        assertEquals(0, persistence.inTransaction(() -> lists.count(nobody, SiteFilter.ALL)));
        assertEquals(List.of(), persistence.inTransaction(() -> lists.versions(nobody)));
    }

    @Test
    void countsGoNoFurtherThanAsked() {
        assertEquals(8, persistence.inTransaction(() -> lists.countUpTo(NORTHGATE, SiteFilter.ALL, 10)));
        assertEquals(5, persistence.inTransaction(() -> lists.countUpTo(NORTHGATE, SiteFilter.ALL, 5)));
    }

    private static SiteFilter text(String text) {
        return SiteFilter.ALL.withText(Optional.of(text));
    }

    private static SiteFilter of(Optional<SiteId> site, Optional<String> name) {
        return new SiteFilter(
                site,
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                false);
    }

    private static SiteFilter cover(SiteCover... ways) {
        return SiteFilter.ALL.withCover(Set.of(ways));
    }

    private static SiteFilter endingIn(String month) {
        return SiteFilter.ALL.withEndingIn(Optional.of(YearMonth.parse(month)));
    }

    private static SiteFilter ending(int days) {
        return SiteFilter.ALL.withEndingWithin(OptionalInt.of(days));
    }

    private static Optional<SiteVersion> of(SiteVersion version) {
        return Optional.of(version);
    }

    private static SiteVersion version(String version) {
        return new SiteVersion(new ProductCode("MCS"), new ProductVersion(version));
    }

    private void assertOrder(SiteSort sort, String... ids) {
        List<String> ascending = List.of(ids);
        List<String> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        assertEquals(ascending, ids(SiteFilter.ALL, new SiteOrder(sort, false)));
        assertEquals(descending, ids(SiteFilter.ALL, new SiteOrder(sort, true)));
    }

    /** By ID; that the count agrees is checked on the way. */
    private List<String> ids(SiteFilter filter) {
        List<String> ids = ids(filter, SiteOrder.BY_ID);
        assertEquals(ids.size(), persistence.inTransaction(() -> lists.count(NORTHGATE, filter)));
        return ids;
    }

    private List<String> ids(SiteFilter filter, SiteOrder order) {
        return ids(page(filter, order, PageRequest.first(50)));
    }

    private static List<String> ids(Page<SiteSummary> page) {
        return page.items().stream().map(site -> site.siteId().value()).toList();
    }

    private List<SiteSummary> list(SiteFilter filter) {
        return page(filter, SiteOrder.BY_ID, PageRequest.first(50)).items();
    }

    private Page<SiteSummary> page(SiteFilter filter, SiteOrder order, PageRequest request) {
        return persistence.inTransaction(() -> lists.list(NORTHGATE, filter, order, request));
    }
}
