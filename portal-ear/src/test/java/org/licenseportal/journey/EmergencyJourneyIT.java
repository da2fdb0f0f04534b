package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Fourteen days in an emergency, online and by phone. */
@EveryDatabase
class EmergencyJourneyIT {

    private static final String USER = "admin@southgate.example";
    private static final String VENDOR = "vendor@portal.example";
    private static final Pattern CODE = Pattern.compile("<code id=\"code\">([0-9A-Z-]{19})</code>");
    private static final Pattern LAST = Pattern.compile("The last license of this site is number ([0-9]+)");

    /** A site of the demo whose licenses were made before it came to this portal. */
    private static final String ELSEWHERE = "/vendor/sites/18482/emergency";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();

    EmergencyJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anInstallationOnAnotherMachineGetsFourteenDaysOnceAYear() {
        String site = stage.stockedSite();
        VerifiedLicense last = activated(site);
        SignedRequest request =
                LicenseRequest.emergency(site, "another machine").signedBy(device);

        Answer answer = stage.api().send(request).assertLicense(201);
        VerifiedLicense license = stage.verifier().document(answer.text());

        assertEquals(true, license.claims().get("emergency"));
        assertEquals(Duration.ofDays(14).toSeconds(), license.number("exp") - license.number("iat"));
        assertEquals("another machine", license.text("hardwareId"));
        assertEquals(last.entitlements(), license.entitlements());
        assertEquals(2, license.sequence());
        assertArrayEquals(
                answer.body(), stage.api().send(request).assertLicense(200).body());
        String detail = String.valueOf(stage.api()
                .send(LicenseRequest.emergency(site, "another machine").signedBy(device))
                .assertProblem(409, "emergency-used")
                .get("detail"));
        assertTrue(detail.matches(".*possible from 20\\d\\d-01-01 \\(UTC\\).*"), detail);
        stage.api().send(LicenseRequest.sync(site, "machine").signedBy(device)).assertLicense(201);
    }

    @Test
    void whoeverHasNoClaimToTheMachineGetsNone() {
        String site = stage.stockedSite();
        stage.api()
                .send(LicenseRequest.emergency("18505", "machine").signedBy(device))
                .assertProblem(409, "not-activated");
        activated(site);
        stage.api()
                .send(LicenseRequest.emergency(site, "machine").signedBy(DeviceKey.generate()))
                .assertProblem(409, "hardware-mismatch");
        stage.api()
                .send(LicenseRequest.emergency("99999999", "machine").signedBy(device))
                .assertProblem(404, "site-unknown");
    }

    @Test
    void aCodeOnThePhoneFitsTheLicenseAndIsShownOnce() throws NoSuchAlgorithmException {
        String site = stage.stockedSite();
        VerifiedLicense license = activated(site);
        PortalPages pages = pages(USER);
        String path = "/sites/" + site + "/emergency";
        assertTrue(pages.open("/sites/" + site).text().contains(path));
        assertTrue(pages.open(path).text().contains("Show the code for site " + site));
        assertTrue(pages.send(path, "license", "2", "reason", "Fire").text().contains("no license of this number"));

        Answer told = pages.send(path, "license", "1", "reason", "Fire in the server room");

        assertEquals("no-store", told.header("Cache-Control"));
        Matcher code = CODE.matcher(told.text());
        assertTrue(code.find(), told::text);
        assertEquals(license.text("emergencyAnchor"), anchor(code.group(1), days(license, told)));
        Answer again = pages.send(path, "license", "1", "reason", "Fire in the server room");
        assertEquals(302, again.status(), again::text);
        assertTrue(pages.open(path).text().contains("The emergency license of this year was used"));
        String page = pages.open("/sites/" + site).text();
        assertTrue(page.contains("Emergency code told") && page.contains("Fire in the server room"), page);
        assertFalse(page.contains(code.group(1)), "the code stands in no history");
        stage.api()
                .send(LicenseRequest.emergency(site, "machine").signedBy(device))
                .assertProblem(409, "emergency-used");
    }

    @Test
    void theVendorHasTheSamePageForAllSites() {
        String site = stage.stockedSite();
        PortalPages vendor = pages(VENDOR);
        String path = "/vendor/sites/" + site + "/emergency";
        assertTrue(vendor.open(path).text().contains("No machine is bound"));
        activated(site);

        Answer told = vendor.send(path, "license", "1", "reason", "Southgate cannot log in");

        assertTrue(CODE.matcher(told.text()).find(), told::text);
        assertTrue(pages(USER).open("/sites/" + site).text().contains("Southgate cannot log in"));
        assertEquals(404, vendor.open("/vendor/sites/99999999/emergency").status());
    }

    @Test
    void aSiteThatWasGivenBackIsToBeResetFirst() {
        String site = stage.stockedSite();
        activated(site);
        stage.api()
                .send(LicenseRequest.deactivate(site, "machine").signedBy(device))
                .assertLicense(201);
        for (String root : List.of("", "/vendor")) {
            PortalPages pages = pages(root.isEmpty() ? USER : VENDOR);

            String page = pages.open(root + "/sites/" + site).text();
            assertTrue(page.contains("The installation gave the site back."), page);
            assertFalse(page.contains("Its first license request activates it"), page);
            assertFalse(page.contains("/emergency"), page);
            assertTrue(page.contains("/hardware"), page);
            String emergency =
                    pages.open(root + "/sites/" + site + "/emergency").text();
            assertTrue(emergency.contains("its hardware ID has to be reset"), emergency);
            assertFalse(emergency.contains("The next machine activates it"), emergency);
        }
    }

    @Test
    void ofALicenseWithoutACopyTheFormSaysSo() {
        PortalPages vendor = pages(VENDOR);
        Matcher last = LAST.matcher(vendor.open(ELSEWHERE).text());
        assertTrue(last.find());

        String refused = vendor.send(ELSEWHERE, "license", last.group(1), "reason", "Fire")
                .text();

        assertTrue(refused.contains("The portal has no copy of this license"), refused);
        assertFalse(refused.contains("The site has no license of this number"), refused);
    }

    private VerifiedLicense activated(String site) {
        Answer answer = stage.api()
                .send(LicenseRequest.activate(site, "machine")
                        .of(Stage.RESELLER)
                        .signedBy(device));
        return stage.verifier().document(answer.assertLicense(201).text());
    }

    /** 0 unless midnight in UTC was between the license and the code. */
    private static long days(VerifiedLicense license, Answer told) {
        long from = LocalDate.parse(license.text("emergencyFrom")).toEpochDay();
        return told.response()
                        .headers()
                        .firstValue("Date")
                        .map(EmergencyJourneyIT::day)
                        .orElse(from)
                - from;
    }

    private static long day(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                .toLocalDate()
                .toEpochDay();
    }

    /** What an installation does with a code that it is told. */
    private static String anchor(String code, long day) throws NoSuchAlgorithmException {
        BigInteger number = BigInteger.ZERO;
        for (char letter : code.replace("-", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        byte[] link = new byte[10];
        for (int i = 0; i < link.length; i++) {
            link[i] = number.shiftRight(8 * (link.length - 1 - i)).byteValue();
        }
        for (long step = 0; step <= day; step++) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update("license-portal emergency 1\n".getBytes(StandardCharsets.UTF_8));
            link = Arrays.copyOf(sha256.digest(link), link.length);
        }
        return Base64URL.encode(link).toString();
    }

    private PortalPages pages(String email) {
        return PortalPages.of(stage.server().address(), email);
    }
}
