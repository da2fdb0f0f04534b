package org.licenseportal.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.AssurancePart;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.Entitlement;

/** VOU-4: what other licenses do to the SWAS that a site needs. */
class CoverageChangeTest {

    private static final FeatureCode SEAT = new FeatureCode("seat");
    private static final FeatureCode CLOCK = new FeatureCode("clock");
    private static final PartNumber SEATS_10 = new PartNumber("SEATS-10");

    private final CoverageCalculator calculator = new CoverageCalculator(
            List.of(new AssurancePart(new PartDetails(SEATS_10, "SWAS 10 seats"), Map.of(SEAT, 10))));

    @Test
    void vou4WhatTheSwasInPlaceDoesNotCoverIsMissingAfterwards() {
        CoverageChange change = change(seats(10), seats(20), Map.of(SEATS_10, 1), true);

        assertEquals(0, count(change.before().missing()));
        assertEquals(1, count(change.after().missing()));
        assertEquals(2, count(change.after().required()));
        assertFalse(change.same());
        assertTrue(change.comparable());
    }

    @Test
    void vou4WhatIsHeldBeyondTheNeedCoversNewLicensesTooUntilTheRenewal() {
        CoverageChange change = change(seats(10), seats(20), Map.of(SEATS_10, 2), true);

        assertEquals(List.of(), change.after().missing());
        assertEquals(2, count(change.after().required()));
        assertFalse(change.same());
    }

    @Test
    void vou4LicensesThatNeedNoSwasChangeNothing() {
        List<Entitlement> clock =
                List.of(new Entitlement(CLOCK, "Clock", 1), seats(10).get(0));

        assertTrue(change(seats(10), clock, Map.of(SEATS_10, 1), true).same());
    }

    @Test
    void vou4MoreWithinAPieceOfTheSamePartChangesNothing() {
        assertTrue(change(seats(12), seats(20), Map.of(), false).same());
    }

    @Test
    void vou4WithoutSwasOrWithoutARecordOfItNothingIsSaidToLack() {
        assertFalse(change(seats(10), seats(20), Map.of(), false).comparable());
        assertFalse(change(seats(10), seats(20), Map.of(), true).comparable());
    }

    private CoverageChange change(
            List<Entitlement> before, List<Entitlement> after, Map<PartNumber, Integer> bought, boolean inPlace) {
        return new CoverageChange(
                inPlace, calculator.of(before, bought, inPlace), calculator.of(after, bought, inPlace));
    }

    private static List<Entitlement> seats(int quantity) {
        return List.of(new Entitlement(SEAT, "Seat", quantity));
    }

    private static long count(List<PartCount> parts) {
        return parts.stream().mapToLong(PartCount::quantity).sum();
    }
}
