package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The carrier changes nothing: one request, brought in each of its forms, is one request. */
@EveryDatabase
class CarrierJourneyIT {

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();
    private final SignedRequest request;

    CarrierJourneyIT(Stage stage) {
        this.stage = stage;
        this.request = LicenseRequest.activate(stage.stockedSite(), "machine 1")
                .of(Stage.RESELLER)
                .signedBy(device);
    }

    @Test
    void everyFormOfTheSameRequestGetsTheSameBytes() {
        Answer first = post(PortalApi.JOSE_JSON, request.json()).assertLicense(201);
        assertEquals(PortalApi.LICENSE_FILE, mediaType(first));
        stage.verifier().file(first.text());

        assertSame(first, post("application/jose", request.compact()));
        assertSame(first, post("text/plain", request.file()));
        assertSame(first, post("text/plain; charset=utf-8", request.file(76, "\r\n")));
        assertSame(first, post("application/octet-stream", request.file(1000, "\n")));
        assertSame(first, upload(request.file()));
        assertSame(first, upload(request.json()));
        assertSame(first, upload(request.compact()));
    }

    @Test
    void theFileFormIsTheDefaultAndHoldsTheSameDocument() {
        byte[] body = bytes(request.json());
        Answer file = stage.api().post(PortalApi.JOSE_JSON, "*/*", body);
        Answer json = stage.api().post(PortalApi.JOSE_JSON, PortalApi.JOSE_JSON, body);
        assertEquals(PortalApi.LICENSE_FILE, mediaType(file));
        assertEquals(PortalApi.JOSE_JSON, mediaType(json));
        VerifiedLicense inFile = stage.verifier().file(file.text());
        assertEquals(stage.verifier().document(json.text()), inFile);
        assertTrue(file.header("Content-Disposition").endsWith(".lic\""), file.header("Content-Disposition"));
    }

    @Test
    void preferencesOfAcceptAreKept() {
        String both = PortalApi.LICENSE_FILE + ";q=0.5, " + PortalApi.JOSE_JSON;
        Answer answer = stage.api().post("application/jose", both, bytes(request.compact()));
        assertEquals(PortalApi.JOSE_JSON, mediaType(answer));
    }

    @Test
    void theExamplesOfTheContractAreAnswered() {
        Answer stocked = post("text/plain", example("activate-stocked-19000"));
        assertTrue(stocked.status() == 201 || stocked.status() == 200, stocked::text);
        Answer activated = post("text/plain", example("activate-site-18429"));
        assertTrue(activated.status() == 201 || activated.status() == 200, activated::text);
        VerifiedLicense license = stage.verifier().file(activated.text());
        assertEquals("Riverside Clinic", license.text("siteName"));
        VerifiedLicense synced = stage.verifier()
                .file(post("text/plain", example("sync-site-18429")).text());
        assertTrue(synced.sequence() > license.sequence());

        post("text/plain", example("tampered")).assertProblem(400, "signature-invalid");
        post("text/plain", example("activate-stocked-without-reseller")).assertProblem(422, "reseller-number-required");
    }

    private Answer post(String contentType, String body) {
        return stage.api().post(contentType, PortalApi.LICENSE_FILE, bytes(body));
    }

    private Answer upload(String body) {
        return stage.api().upload("file", "request.licreq", PortalApi.LICENSE_FILE, bytes(body));
    }

    private static void assertSame(Answer first, Answer again) {
        assertEquals(200, again.status(), again::text);
        assertArrayEquals(first.body(), again.body());
    }

    private static String mediaType(Answer answer) {
        return answer.header("Content-Type").split(";")[0];
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String example(String name) {
        try (InputStream file = CarrierJourneyIT.class.getResourceAsStream("/contract/" + name + ".licreq")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
