package org.licenseportal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licenseportal.assurance.AssuranceStatus;

class CertifiedSiteTest {

    private static final AssuranceStatus NONE = new AssuranceStatus(AssuranceStatus.Status.NONE, Optional.empty());

    private final CertifiedSite site = Certificates.site("Harbour Clinic");

    @Test
    void theSameStateHasTheSameHash() {
        assertEquals(site.hash(), Certificates.site("Harbour Clinic").hash());
        assertTrue(site.hash().matches("[0-9a-f]{64}"));
    }

    @Test
    void anotherStateHasAnother() {
        assertNotEquals(site.hash(), Certificates.site("Harbour clinic").hash());
        assertNotEquals(
                site.hash(),
                Certificates.site("Harbour Clinic", NONE, Certificates.LICENSES).hash());
        assertNotEquals(
                site.hash(),
                Certificates.site("Harbour Clinic", Certificates.VALID, Certificates.LICENSES.subList(0, 1))
                        .hash());
        assertNotEquals(
                Certificates.site("Harbour", NONE, List.of()).hash(),
                Certificates.site("", NONE, List.of()).hash());
    }

    @Test
    void softwareAssuranceIsComparedApart() {
        assertTrue(site.sameBesidesSwas(Certificates.site("Harbour Clinic", NONE, Certificates.LICENSES)));
        assertFalse(site.sameBesidesSwas(Certificates.site("Harbor Clinic", NONE, Certificates.LICENSES)));
    }
}
