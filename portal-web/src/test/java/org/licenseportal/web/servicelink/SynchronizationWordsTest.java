package org.licenseportal.web.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.DeliveryChange;
import org.licenseportal.servicelink.LicenseServer;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.servicelink.SynchronizationOrigin;
import org.licenseportal.servicelink.SynchronizedLicense;
import org.licenseportal.web.support.Texts;

/** SL-7: a request in the history of its site, in words. */
class SynchronizationWordsTest {

    private static final ResultWords RESULTS =
            new ResultWords(Texts.of("servicelink", Locale.ENGLISH), Texts.of("problems", Locale.ENGLISH));

    private final SynchronizationWords words =
            new SynchronizationWords(RESULTS, Map.of("outlook", "Phone Manager Outlook"), ZoneOffset.UTC);

    static List<String> reasons() {
        return ResultWords.reasons().toList();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyRefusalHasItsWordsItsCureAndItsPage(String reason) {
        assertFalse(RESULTS.text(reason).equals(reason));
        assertFalse(RESULTS.cure(reason).isEmpty());
        assertEquals("/problems/" + reason, RESULTS.page(reason));
    }

    @Test
    void aReasonOfALaterVersionIsShownAsItIs() {
        SynchronizationLine line = words.line(entry("moon-phase", Optional.of(List.of()), 0));

        assertEquals("moon-phase", line.result());
        assertEquals("bad", line.look());
        assertEquals("", line.page());
        assertEquals("", line.note());
    }

    @Test
    void changesAreSaidByNamesAndDays() {
        SynchronizationLine line = words.line(entry(
                "delivered",
                Optional.of(List.of(
                        change(DeliveryChange.Kind.FEATURE, "outlook", "10", "20"),
                        change(DeliveryChange.Kind.FEATURE, "unheard-of", null, "1"),
                        change(DeliveryChange.Kind.VERSION, "", "5.0", "5.1"),
                        change(DeliveryChange.Kind.SWAS, "", "none", "valid 2027-02-28"))),
                0));

        assertEquals(
                List.of(
                        new SynchronizationLine.ChangeLine("Phone Manager Outlook", "10", "20"),
                        new SynchronizationLine.ChangeLine("unheard-of", "", "1"),
                        new SynchronizationLine.ChangeLine("Licensed version", "5.0", "5.1"),
                        new SynchronizationLine.ChangeLine("SWAS", "none", "valid until 28 Feb 2027")),
                line.changes());
        assertEquals("7", line.license());
        assertEquals("6", line.held());
    }

    @Test
    void nothingChangedIsNotTheSameAsNothingKnown() {
        assertEquals(
                "The same as in the license before.",
                words.line(entry("delivered", Optional.of(List.of()), 0)).note());
        assertTrue(
                words.line(entry("delivered", Optional.empty(), 0)).note().startsWith("What it changed is not known"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0    | ",
                "-120 | ",
                "300  | Its clock is 5 minutes ahead",
                "-300 | Made 5 minutes before it came, or its clock is behind",
                "-7200 | Made 2 hours before it came, or its clock is behind",
                "90000000 | Its clock is 1,041 days ahead"
            })
    void aClockThatIsFarOffIsSaid(long seconds, String said) {
        List<String> machine =
                words.line(entry("delivered", Optional.of(List.of()), seconds)).machine();

        assertEquals(said == null ? List.of("Version 5.0") : List.of("Version 5.0", said), machine);
    }

    @Test
    void aHistoryIsCountedOnlyWhereItsEndIsSeen() {
        List<String> rows = List.of("a", "b");
        Page<String> last = new Page<>(rows, 26, Optional.empty(), Optional.empty());
        Page<String> first = new Page<>(rows, 1, Optional.of(Cursor.after(2, rows)), Optional.empty());

        assertEquals("27 requests", words.counted(last));
        assertEquals("", words.counted(first));
    }

    private static DeliveryChange change(DeliveryChange.Kind kind, String name, String before, String after) {
        return new DeliveryChange(kind, name, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static Synchronization entry(String result, Optional<List<DeliveryChange>> changes, long clock) {
        return new Synchronization(
                Instant.parse("2026-11-28T10:00:00Z"),
                RequestOperation.SYNC,
                result,
                new SynchronizationOrigin(
                        LicenseServer.AMC, "192.0.2.7", Optional.of("5.0"), Optional.empty(), "key", "HW-1"),
                "00000000-0000-4000-8000-000000000001",
                Optional.of(6L),
                Optional.of(new SynchronizedLicense("serial", 7)).filter(license -> result.equals("delivered")),
                clock,
                changes);
    }
}
