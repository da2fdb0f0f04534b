package org.licenseportal.web.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.servicelink.SuspicionKind;
import org.licenseportal.site.SiteId;

/** SL-4: what the address of the list of suspicions means. */
class SuspicionQueryTest {

    @Test
    void withoutFiltersTheOpenOnesAreShown() {
        SuspicionQuery query = SuspicionQuery.read("", Map.of("other", "1"));

        assertEquals(SuspicionFilter.OPEN, query.filter());
        assertFalse(query.impossible());
    }

    @Test
    void eachFilterIsRead() {
        SuspicionQuery query = SuspicionQuery.read(
                "/vendor", Map.of("site", "18429", "kind", "copied-key", "state", "settled", "size", "50"));

        assertEquals(
                new SuspicionFilter(
                        Optional.of(new SiteId("18429")), Optional.of(SuspicionKind.COPIED_KEY), Optional.of(false)),
                query.filter());
        assertFalse(query.impossible());
        assertEquals(Optional.empty(), read("state", "all").filter().open());
    }

    @ParameterizedTest
    @CsvSource({"state, open", "state, settled", "state, all", "kind, two-machines", "kind, lower-sequence", "site, 1"})
    void whatCanBeIsLookedFor(String name, String value) {
        assertFalse(read(name, value).impossible());
    }

    @ParameterizedTest
    @CsvSource({"site, abc", "site, -1", "kind, x", "kind, TWO_MACHINES", "state, maybe"})
    void nothingFitsToWhatCannotBe(String name, String value) {
        assertTrue(read(name, value).impossible());
    }

    private static SuspicionQuery read(String name, String value) {
        return SuspicionQuery.read("", Map.of(name, value));
    }
}
