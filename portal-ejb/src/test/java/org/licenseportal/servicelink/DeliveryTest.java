package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a license gave, and what is other than in the license before. */
class DeliveryTest {

    private static final Delivery FIRST =
            new Delivery("5.0", "valid", Optional.of(LocalDate.of(2027, 2, 28)), Map.of("outlook", 10L, "pro", 1L));

    @Test
    void whatTheDatabaseKeepsIsReadBackAsItWas() {
        assertEquals("5.0|valid|2027-02-28|outlook=10|pro=1", FIRST.text());
        assertEquals(Optional.of(FIRST), Delivery.parse(FIRST.text()));
        assertEquals(Optional.of(Delivery.NOTHING), Delivery.parse(Delivery.NOTHING.text()));
    }

    @Test
    void whatIsTooLongForTheDatabaseIsNotKeptAndReadAsUnknown() {
        Map<String, Long> many = IntStream.range(0, 300)
                .boxed()
                .collect(Collectors.toMap(number -> "f".repeat(60) + number, number -> Long.MAX_VALUE));
        Delivery full = new Delivery("5.0", "valid", Optional.empty(), many);

        assertTrue(full.text().length() <= Delivery.LONGEST);
        assertEquals(Optional.empty(), Delivery.parse(full.text()));
    }

    @Test
    void theSameAgainChangesNothing() {
        assertEquals(List.of(), FIRST.since(FIRST));
    }

    @Test
    void theFirstLicenseBringsAll() {
        assertEquals(
                List.of(
                        DeliveryChange.feature("outlook", Optional.empty(), Optional.of("10")),
                        DeliveryChange.feature("pro", Optional.empty(), Optional.of("1")),
                        DeliveryChange.of(DeliveryChange.Kind.VERSION, "", "5.0"),
                        DeliveryChange.of(DeliveryChange.Kind.SWAS, "none", "valid 2027-02-28")),
                FIRST.since(Delivery.NOTHING));
    }

    @Test
    void aChangeSaysWhatWasAddedWhatIsGoneAndWhatIsOtherwise() {
        Delivery later = new Delivery(
                "5.1", "expired", Optional.of(LocalDate.of(2027, 2, 28)), Map.of("outlook", 20L, "node", 1L));
        assertEquals(
                List.of(
                        DeliveryChange.feature("node", Optional.empty(), Optional.of("1")),
                        DeliveryChange.feature("outlook", Optional.of("10"), Optional.of("20")),
                        DeliveryChange.feature("pro", Optional.of("1"), Optional.empty()),
                        DeliveryChange.of(DeliveryChange.Kind.VERSION, "5.0", "5.1"),
                        DeliveryChange.of(DeliveryChange.Kind.SWAS, "valid 2027-02-28", "expired 2027-02-28")),
                later.since(FIRST));
    }
}
