package org.licenseportal.web.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.servicelink.SynchronizationFilter;
import org.licenseportal.site.SiteId;

/** SL-7: what the address of the history of a site means. */
class SynchronizationQueryTest {

    @Test
    void withoutFiltersEveryRequestIsShown() {
        SynchronizationQuery query = SynchronizationQuery.read("", new SiteId("18429"), Map.of("other", "1"));

        assertEquals(SynchronizationFilter.ALL, query.filter());
        assertFalse(query.impossible());
    }

    @Test
    void eachFilterIsRead() {
        SynchronizationQuery query = SynchronizationQuery.read(
                "/vendor", new SiteId("18429"), Map.of("operation", "sync", "result", "refused"));

        assertEquals(
                new SynchronizationFilter(Optional.of(RequestOperation.SYNC), Optional.of("refused")), query.filter());
        assertFalse(query.impossible());
    }

    @ParameterizedTest
    @CsvSource({"result, delivered", "result, hardware-mismatch", "result, of-a-later-version", "operation, emergency"})
    void whatCanBeIsLookedFor(String name, String value) {
        assertFalse(read(name, value).impossible());
    }

    @ParameterizedTest
    @CsvSource({"operation, dance", "operation, SYNC", "result, NO", "result, -", "result, a b", "result, a%"})
    void nothingFitsToWhatCannotBe(String name, String value) {
        assertTrue(read(name, value).impossible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\nb", "a'b", "\u00e4"})
    void whatADatabaseWouldChokeOnNeverGetsThere(String result) {
        assertTrue(read("result", result).impossible());
        assertEquals(Optional.empty(), read("result", result).filter().result());
    }

    private static SynchronizationQuery read(String name, String value) {
        return SynchronizationQuery.read("", new SiteId("18429"), Map.of(name, value));
    }
}
