package org.licenseportal.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

class LicenseSummaryTest {

    @Test
    void readsWhatWasSigned() {
        LicenseSummary license = read("""
                {"sub":"18429","jti":"0b1e7c52","product":"MCS","version":"5.0","siteName":"Riverside Clinic",
                 "resellerNumber":"000000","sequence":2,"swas":{"status":"valid","expires":"2027-05-02"},
                 "entitlements":[{"feature":"phone-manager-outlook","name":"Phone Manager Outlook","quantity":10}]}""");

        assertEquals("Site 18429", license.headline());
        assertEquals("Riverside Clinic, MCS 5.0", license.subline());
        assertEquals(
                List.of(
                        Fact.of("File", "license-18429-2.lic"),
                        Fact.identifier("Serial number", "0b1e7c52"),
                        Fact.of("Reseller number", "000000"),
                        Fact.of("Software assurance", "Valid until 2 May 2027"),
                        Fact.of("License number of this site", "2")),
                license.facts());
        assertEquals(List.of(Fact.of("Phone Manager Outlook", "10")), license.entitlements());
    }

    @Test
    void readsTheEndOfALicense() {
        LicenseSummary license = read("""
                {"sub":"18429","jti":"0b1e7c52","product":"MCS","version":"5.0","siteName":"","resellerNumber":"",
                 "sequence":3,"swas":{"status":"none"},"entitlements":[],"deactivated":true}""");

        assertTrue(license.deactivated());
        assertEquals("MCS 5.0", license.subline());
        assertEquals(List.of(), license.entitlements());
    }

    private static LicenseSummary read(String claims) {
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return LicenseSummary.of(
                "{\"payload\":\"" + payload + "\",\"signatures\":[]}",
                "license-18429-2.lic",
                Texts.of("register", Locale.ENGLISH));
    }
}
