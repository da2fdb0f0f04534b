package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** SITE-4: a reseller gets a site's certificate, and anybody checks it. */
@EveryDatabase
class CertificateJourneyIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}");

    private final Stage stage;
    private final PortalPages stranger;

    CertificateJourneyIT(Stage stage) {
        this.stage = stage;
        stranger = new PortalPages(stage.server().address());
    }

    @Test
    void site4AskedAgainItIsTheSameAndAnybodyChecksIt() throws IOException {
        Answer first = certificate("user@northgate.example", "18415");
        assertEquals(200, first.status(), first::text);
        assertEquals("application/pdf", first.header("Content-Type"));
        assertTrue(first.header("Content-Disposition").matches("attachment; filename=\"certificate-18415-.*\\.pdf\""));
        assertArrayEquals(
                first.body(), certificate("admin@northgate.example", "18415").body());

        Answer checked = stranger.open("/verify/" + code(first).replace("-", "").toLowerCase(Locale.ROOT));
        assertEquals(200, checked.status());
        assertTrue(checked.text().contains("This certificate is genuine"), checked::text);
        assertTrue(checked.text().contains("18415"));
        assertFalse(checked.text().contains("Has changed since"));
        assertFalse(checked.text().contains("Northgate"), "whose site it is stands on the paper alone");
        assertEquals("noindex", checked.header("X-Robots-Tag"));
    }

    @Test
    void site4TheCheckSaysThatTheSiteHasChanged() throws IOException {
        String code = code(certificate("admin@southgate.example", "18519"));
        assertFalse(stranger.open("/verify/" + code).text().contains("Has changed since"));

        String voucher = stage.vouchers(1).get(0);
        assertEquals(
                201,
                stage.api()
                        .exchange(stage.api()
                                .request("/api/v1/vouchers/" + voucher + "/redemption")
                                .header("Authorization", "Bearer demo-000001")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"siteId\": \"18519\"}")))
                        .status());

        assertTrue(stranger.open("/verify/" + code).text().contains("Has changed since"));
        assertFalse(code.equals(code(certificate("admin@southgate.example", "18519"))));
    }

    @Test
    void site4AnotherResellersSiteHasNone() {
        assertEquals(404, certificate("admin@southgate.example", "18429").status());
        assertEquals(
                404, certificate("admin@northgate.example", stage.stockedSite()).status(), "a stocked one");
        assertEquals(404, certificate("admin@northgate.example", "x").status());
    }

    @Test
    void site4ACodeIsTypedAsItComes() throws IOException {
        String code = code(certificate("user@northgate.example", "18414"));
        Answer typed =
                stranger.open("/verify?code=" + code.toLowerCase(Locale.ROOT).replace("-", "+"));
        assertEquals(302, typed.status());
        assertTrue(typed.header("Location").endsWith("/verify/" + code.replace("-", "")), typed.header("Location"));
    }

    @Test
    void site4WhatIsNoCertificateIsSaidToBeNone() {
        Answer mistyped = stranger.open("/verify/ABCDEF-ABCDEF-ABCDEF");
        assertEquals(404, mistyped.status());
        assertTrue(mistyped.text().contains("This code is mistyped"), mistyped::text);
        Answer unknown = stranger.open("/verify/000000-000000-000000");
        assertEquals(404, unknown.status());
        assertTrue(unknown.text().contains("No certificate has this code"), unknown::text);
        Answer none = stranger.open("/verify?code=");
        assertEquals(422, none.status());
        assertTrue(none.text().contains("Enter the code of the certificate"), none::text);
        assertEquals(200, stranger.open("/verify").status());
    }

    private Answer certificate(String email, String site) {
        return PortalPages.of(stage.server().address(), email).open("/sites/" + site + "/certificate");
    }

    private static String code(Answer certificate) throws IOException {
        try (PDDocument file = Loader.loadPDF(certificate.body())) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(file));
            assertTrue(code.find());
            return code.group();
        }
    }
}
