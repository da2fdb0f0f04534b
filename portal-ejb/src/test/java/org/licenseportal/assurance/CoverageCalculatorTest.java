package org.licenseportal.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.catalog.AssurancePart;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.Entitlement;

/** SITE-3: the SWAS that a site needs, from its licenses and from what the parts cover. */
class CoverageCalculatorTest {

    /** What is sold: each part, and what one piece covers. */
    private static final Map<String, String> PARTS = Map.of(
            "SYSTEM", "node 1",
            "SEATS-1", "seat 1",
            "SEATS-10", "seat 10",
            "SEATS-50", "seat 50",
            "PACK-5", "desk 5",
            "BUNDLE", "seat 10, board 1",
            "NOTHING", "");

    @ParameterizedTest(name = "{0} with {1} needs {2}, lacks {3}")
    @CsvSource({
        // licensed, held, required, missing
        "'', '', '', ''",
        "'node 1', '', 'SYSTEM 1', 'SYSTEM 1'",
        "'node 1', 'SYSTEM 1', 'SYSTEM 1', ''",
        "'node 3', 'SYSTEM 1', 'SYSTEM 3', 'SYSTEM 2'",
        "'seat 9', '', 'SEATS-1 9', 'SEATS-1 9'",
        "'seat 10', '', 'SEATS-10 1', 'SEATS-10 1'",
        "'seat 12', '', 'SEATS-1 2, SEATS-10 1', 'SEATS-1 2, SEATS-10 1'",
        "'seat 163', '', 'SEATS-1 3, SEATS-10 1, SEATS-50 3', 'SEATS-1 3, SEATS-10 1, SEATS-50 3'",
        // other packs than those that would be chosen count for what they cover
        "'seat 50', 'SEATS-10 5', 'SEATS-50 1', ''",
        "'seat 60', 'SEATS-10 5', 'SEATS-10 1, SEATS-50 1', 'SEATS-10 1'",
        // more than needed
        "'seat 10', 'SEATS-50 2', 'SEATS-10 1', ''",
        // a rest that is smaller than any pack takes one whole
        "'desk 1', '', 'PACK-5 1', 'PACK-5 1'",
        "'desk 7', '', 'PACK-5 2', 'PACK-5 2'",
        "'desk 7', 'PACK-5 1', 'PACK-5 2', 'PACK-5 1'",
        // what a part covers beside counts for the others: board comes before seat
        "'board 1, seat 10', '', 'BUNDLE 1', 'BUNDLE 1'",
        "'board 2, seat 25', '', 'BUNDLE 2, SEATS-1 5', 'BUNDLE 2, SEATS-1 5'",
        "'board 1, seat 10', 'SEATS-10 1', 'BUNDLE 1', 'BUNDLE 1'",
        // nothing covers this feature: it needs no SWAS
        "'clock 4', '', '', ''",
        "'clock 4, node 1', '', 'SYSTEM 1', 'SYSTEM 1'",
        // held, and no longer sold as SWAS
        "'node 1', 'GONE 3', 'SYSTEM 1', 'SYSTEM 1'",
        "'node 1', 'NOTHING 1', 'SYSTEM 1', 'SYSTEM 1'",
        "'seat 1000000000', '', 'SEATS-50 20000000', 'SEATS-50 20000000'",
    })
    void site3WhatASiteNeeds(String licensed, String held, String required, String missing) {
        Coverage coverage = coverage(licensed, held);

        assertEquals(required, words(coverage.required()));
        assertEquals(missing, words(coverage.missing()));
        assertEquals(held, words(coverage.held()));
        assertEquals(required, words(coverage.order()), "a new term covers all again");
    }

    @Test
    void site3EachFeatureSaysHowManyAreCovered() {
        List<FeatureCover> features =
                coverage("clock 4, node 1, seat 25", "SEATS-10 2, SYSTEM 2").features();

        assertEquals(
                List.of(
                        new FeatureCover(new FeatureCode("clock"), "The clock", 4, 0, false),
                        new FeatureCover(new FeatureCode("node"), "The node", 1, 2, true),
                        new FeatureCover(new FeatureCode("seat"), "The seat", 25, 20, true)),
                features);
        assertEquals(
                List.of(0L, 0L, 5L),
                features.stream().map(FeatureCover::missing).toList());
    }

    @Test
    void site3ItIsCompleteWhenNothingLacksAndItIsKnownWhatWasBought() {
        assertTrue(coverage("node 1", "SYSTEM 1").complete());
        assertFalse(coverage("node 2", "SYSTEM 1").complete());
        var unrecorded = calculator().of(entitlements("clock 1"), Map.of(), true);
        assertFalse(unrecorded.recorded());
        assertFalse(unrecorded.complete());
    }

    @Test
    void site3TheSameLicensesGiveTheSameOrderHoweverThePartsAreListed() {
        List<AssurancePart> parts = parts();
        for (int turn = 0; turn < parts.size(); turn++) {
            java.util.Collections.rotate(parts, 1);
            Coverage coverage =
                    new CoverageCalculator(parts).of(entitlements("board 2, desk 7, seat 163"), Map.of(), false);
            assertEquals("BUNDLE 2, PACK-5 2, SEATS-1 3, SEATS-10 4, SEATS-50 2", words(coverage.order()));
        }
    }

    private static Coverage coverage(String licensed, String held) {
        Map<PartNumber, Integer> bought = new TreeMap<>();
        amounts(held).forEach((part, quantity) -> bought.put(new PartNumber(part), quantity));
        return calculator().of(entitlements(licensed), bought, !bought.isEmpty());
    }

    private static CoverageCalculator calculator() {
        return new CoverageCalculator(parts());
    }

    private static List<AssurancePart> parts() {
        return PARTS.entrySet().stream()
                .map(part -> new AssurancePart(
                        new PartDetails(new PartNumber(part.getKey()), "SWAS"),
                        amounts(part.getValue()).entrySet().stream()
                                .collect(Collectors.toMap(
                                        covered -> new FeatureCode(covered.getKey()), Map.Entry::getValue))))
                .collect(Collectors.toList());
    }

    private static List<Entitlement> entitlements(String licensed) {
        return amounts(licensed).entrySet().stream()
                .map(amount ->
                        new Entitlement(new FeatureCode(amount.getKey()), "The " + amount.getKey(), amount.getValue()))
                .toList();
    }

    private static Map<String, Integer> amounts(String text) {
        return Stream.of(text.split(", "))
                .filter(amount -> !amount.isEmpty())
                .map(amount -> Arrays.asList(amount.split(" ")))
                .collect(Collectors.toMap(
                        amount -> amount.get(0), amount -> Integer.valueOf(amount.get(1)), Integer::sum, TreeMap::new));
    }

    private static String words(List<PartCount> counts) {
        return counts.stream()
                .map(count -> count.number() + " " + count.quantity())
                .collect(Collectors.joining(", "));
    }
}
