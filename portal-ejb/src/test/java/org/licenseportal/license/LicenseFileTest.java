package org.licenseportal.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.licenseportal.site.SiteId;

class LicenseFileTest {

    @Test
    void theLineForPeopleNamesTheSite() {
        assertEquals(
                "License 3 for site 18429, Riverside Clinic, MCS 5.0. Load it on the installation that asked for it.",
                firstLine("Riverside Clinic"));
    }

    @Test
    void aSiteWithoutANameLeavesNoGapInTheLine() {
        assertEquals(
                "License 3 for site 18429, MCS 5.0. Load it on the installation that asked for it.", firstLine(""));
    }

    private static String firstLine(String siteName) {
        var claims = "{\"siteName\":\"" + siteName + "\",\"product\":\"MCS\",\"version\":\"5.0\"}";
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        var document = "{\"payload\":\"" + payload + "\",\"signatures\":[]}";
        return LicenseFile.of(new IssuedLicense("serial", new SiteId("18429"), 3, document))
                .lines()
                .findFirst()
                .orElseThrow();
    }
}
