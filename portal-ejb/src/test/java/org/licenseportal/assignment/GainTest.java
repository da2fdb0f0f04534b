package org.licenseportal.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.CatalogFixture;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.site.Entitlement;

/** VOU-4: what a site has before and after. */
class GainTest {

    private static final FeatureCode WALLBOARD = new FeatureCode("wallboard");
    private static final Entitlement TEN_OUTLOOK = new Entitlement(CatalogFixture.OUTLOOK, "Phone Manager Outlook", 10);

    @Test
    void vou4WhatTheSiteHasAlreadyIsAddedTo() {
        var changes = Gain.changes(List.of(TEN_OUTLOOK), Map.of(CatalogFixture.OUTLOOK, 50L), Map.of());

        assertEquals(List.of(new LicenseChange(CatalogFixture.OUTLOOK, "Phone Manager Outlook", 10, 50)), changes);
        assertEquals(60, changes.get(0).after());
    }

    @Test
    void vou4WhatIsNewComesAfterWhatStays() {
        var changes = Gain.changes(List.of(TEN_OUTLOOK), Map.of(WALLBOARD, 1L), Map.of(WALLBOARD, "Wallboard"));

        assertEquals(0, changes.get(0).gained());
        assertEquals(new LicenseChange(WALLBOARD, "Wallboard", 0, 1), changes.get(1));
    }

    @Test
    void vou4ASiteWithNothingStartsFromZero() {
        assertEquals(
                List.of(new LicenseChange(WALLBOARD, "wallboard", 0, 3)),
                Gain.changes(List.of(), Map.of(WALLBOARD, 3L), Map.of()));
    }

    @Test
    void vou4AReceiptSaysWhatCameBetweenTwoMoments() {
        Entitlement sixty = new Entitlement(CatalogFixture.OUTLOOK, "Phone Manager Outlook", 60);
        Entitlement board = new Entitlement(WALLBOARD, "Wallboard", 1);

        assertEquals(
                List.of(
                        new LicenseChange(CatalogFixture.OUTLOOK, "Phone Manager Outlook", 10, 50),
                        new LicenseChange(WALLBOARD, "Wallboard", 0, 1)),
                Gain.between(List.of(TEN_OUTLOOK), List.of(sixty, board)));
    }
}
