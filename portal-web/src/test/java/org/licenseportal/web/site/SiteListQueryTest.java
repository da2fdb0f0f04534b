package org.licenseportal.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteFilter;
import org.licenseportal.site.SiteOrder;
import org.licenseportal.site.SiteSort;

/** SITE-2: what the address of the list of sites means. */
class SiteListQueryTest {

    @Test
    void site2WithoutFiltersAllSitesAreShownTheNewestFirst() {
        SiteListQuery query = SiteListQuery.read(Map.of("other", "1"));

        assertEquals(SiteFilter.ALL, query.filter());
        assertEquals(SiteOrder.NEWEST, query.order());
        assertFalse(query.impossible());
    }

    @Test
    void site2EachFilterIsRead() {
        SiteFilter filter = SiteListQuery.read(Map.of(
                        "q", " clinic ",
                        "version", "MCS 5.0",
                        "swas", "expired",
                        "registration", "unregistered",
                        "month", "2027-02"))
                .filter();

        assertEquals(Optional.of("clinic"), filter.text());
        assertEquals("5.0", filter.version().orElseThrow().value());
        assertEquals("MCS", filter.product().orElseThrow().value());
        assertEquals(Set.of(SiteCover.EXPIRED), filter.cover());
        assertEquals(Optional.of(false), filter.registered());
        assertEquals(Optional.of(YearMonth.of(2027, 2)), filter.endingIn());
    }

    @Test
    void sl7OneWayToStandWithTheLicenseServerOrSeveralAreRead() {
        assertEquals(Set.of(SiteContact.LATE), read("contact", "late").filter().contact());
        assertEquals(
                Set.of(SiteContact.LATE, SiteContact.LOST),
                read("contact", "late,lost").filter().contact());
        assertFalse(read("contact", "late,lost").impossible());
        assertTrue(read("contact", "late,gone").impossible());
    }

    @Test
    void site5TheReadyMadeViewsAreFilters() {
        assertEquals(OptionalInt.of(60), read("swas", "ending-60").filter().endingWithin());
        assertEquals(Set.of(SiteCover.NONE), read("swas", "none").filter().cover());
        assertTrue(read("version", "below-latest").filter().upgradable());
    }

    @ParameterizedTest
    @CsvSource({
        "swas, maybe",
        "swas, ending-x",
        "swas, ending-9999",
        "version, MCS",
        "version, MCS x",
        "registration, maybe",
        "month, 2027-13",
        "month, +2027-01",
        "month, soon"
    })
    void site2NothingFitsToWhatCannotBe(String name, String value) {
        assertTrue(read(name, value).impossible());
    }

    @ParameterizedTest
    @CsvSource({"name, NAME, false", "-swas, COVER, true", "version, VERSION, false", "id, ID, false", "x, ID, true"})
    void site2TheColumnSorts(String column, SiteSort sort, boolean descending) {
        assertEquals(new SiteOrder(sort, descending), read("sort", column).order());
    }

    private static SiteListQuery read(String name, String value) {
        return SiteListQuery.read(Map.of(name, value));
    }
}
