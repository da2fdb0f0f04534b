package org.licenseportal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.journey.DeviceKey;
import org.licenseportal.journey.LicenseRequest;

/** Each way to be refused: told on the page, with the status, with what to do and whom to ask. */
class ProblemsBrowserIT {

    private static final String OWNER = "000000";

    private final DeviceKey device = DeviceKey.generate();
    private BrowserWindow window;

    @BeforeEach
    void open() {
        window = BrowserWindow.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anotherFile() {
        assertTold(400, "request-malformed", sent("a shopping list"));
    }

    @Test
    void aLicenseInsteadOfARequest() {
        assertTold(400, "request-malformed", sent("-----BEGIN LICENSE-----\nAAAA\n-----END LICENSE-----\n"));
        assertThat(new RegisterPage(window.page()).problem()).containsText("This is a license file, not a request");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenSent() {
        RegisterPage register = RegisterPage.in(window);
        register.choose(new byte[64 * 1024 + 1]);

        assertThat(window.page().locator("#too-large")).isVisible();
        window.awaitFocus("too-large");
    }

    @Test
    void aTextThatIsTooLarge() {
        RegisterPage register = RegisterPage.in(window);
        register.page().locator("details summary").first().click();
        register.page().locator("#text").fill("a".repeat(64 * 1024 + 1));
        Response response =
                answerTo(() -> register.page().locator("#check-text").click());

        assertTold(413, "request-too-large", response);
    }

    @Test
    void aRequestThatWasChangedOnItsWay() {
        String compact = Requests.activate(Requests.freshSite()).compact();
        int signature = compact.lastIndexOf('.') + 1;
        String changed = compact.substring(0, signature)
                + (compact.charAt(signature) == 'A' ? 'B' : 'A')
                + compact.substring(signature + 1);

        assertTold(400, "signature-invalid", sent(changed));
    }

    @Test
    void aSiteThatDoesNotExist() {
        assertTold(404, "site-unknown", confirmed(Requests.unsigned("99999").of(OWNER)));
    }

    @Test
    void aStockedSiteWithoutAReseller() {
        assertTold(422, "reseller-number-required", confirmed(Requests.unsigned(Requests.freshSite())));
    }

    @Test
    void anotherProduct() {
        LicenseRequest request = Requests.unsigned(Requests.freshSite()).of(OWNER);

        assertTold(422, "product-mismatch", confirmed(request.with("product", "MX-ONE")));
    }

    @Test
    void aNewerVersion() {
        LicenseRequest request = Requests.unsigned(Requests.freshSite()).of(OWNER);

        assertTold(422, "version-not-licensed", confirmed(request.with("version", "99.0")));
        assertThat(new RegisterPage(window.page()).problem()).containsText("The licensed version is 5.0.");
    }

    @Test
    void aVoucherThatNobodyHas() {
        LicenseRequest request = Requests.unsigned(Requests.freshSite()).of(OWNER);

        assertTold(422, "voucher-unknown", confirmed(request.redeeming(List.of("AAAA-BBBB-CCCC-DDDD"))));
    }

    @Test
    void anotherMachine() {
        LicenseRequest request = Requests.unsigned(Requests.freshSite()).of(OWNER);
        confirmed(request);

        assertTold(
                409,
                "hardware-mismatch",
                confirmed(request.with("jti", UUID.randomUUID().toString()).with("hardwareId", "another")));
    }

    @Test
    void aMachineInWhichTooMuchDiffers() {
        LicenseRequest request = Requests.unsigned(Requests.freshSite())
                .of(OWNER)
                .with("hardwareComponents", Map.of("machine-id", "m", "disk", "d", "cpu", "c"));
        confirmed(request, device);

        assertTold(
                409,
                "hardware-mismatch",
                confirmed(
                        request.with("jti", UUID.randomUUID().toString())
                                .with("hardwareId", "another")
                                .with("hardwareComponents", Map.of("machine-id", "m", "disk", "x", "cpu", "y")),
                        device));
        assertThat(new RegisterPage(window.page()).problem())
                .containsText("2 of 3 hardware components differ: cpu, disk.");
    }

    @Test
    void aSecondEmergencyInOneYear() {
        String site = Requests.freshSite();
        confirmed(Requests.unsigned(site).of(OWNER), device);
        confirmed(LicenseRequest.emergency(site, "elsewhere"), device);

        assertTold(409, "emergency-used", confirmed(LicenseRequest.emergency(site, "elsewhere"), device));
        assertThat(new RegisterPage(window.page()).problem()).containsText("The next one is possible from 20");
    }

    @Test
    void aSiteThatWasNeverActivated() {
        String site = Requests.freshSite();

        assertTold(409, "not-activated", confirmed(LicenseRequest.sync(site, "browser-test-" + site)));
    }

    private Response sent(String file) {
        RegisterPage register = RegisterPage.in(window);
        return answerTo(() -> register.choose(file));
    }

    private Response confirmed(LicenseRequest request) {
        return confirmed(request, DeviceKey.generate());
    }

    private Response confirmed(LicenseRequest request, DeviceKey key) {
        sent(request.signedBy(key).file());
        return answerTo(() -> new RegisterPage(window.page()).confirm().click());
    }

    /** The answer to the form that the action sends. */
    private Response answerTo(Runnable action) {
        return window.page()
                .waitForResponse(response -> "POST".equals(response.request().method()), action);
    }

    private void assertTold(int status, String slug, Response response) {
        RegisterPage register = new RegisterPage(window.page());
        assertEquals(status, response.status());
        assertThat(register.problem()).isFocused();
        assertThat(register.problem()).containsText("What to do");
        assertThat(register.problem()).containsText("licensing@portal.example");
        assertThat(register.problem()).containsText(response.headerValue("X-Request-Id"));
        assertThat(window.page()).hasTitle(Pattern.compile("^Error: "));
        assertEquals(List.of(), window.complaints());
        assertThat(register.problem().getByText("More about this problem")).hasAttribute("href", "/problems/" + slug);
    }
}
