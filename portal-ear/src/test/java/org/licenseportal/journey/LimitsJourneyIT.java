package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a vendor can have and the shared servers leave off: rate limits, and activation codes. */
class LimitsJourneyIT {

    /** As docs/guide/configure.md says. */
    private static final int OF_ONE_SITE = 60;

    private static WildFlyServer server;
    private static PortalApi portal;
    private static LicenseVerifier verifier;

    private final DeviceKey device = DeviceKey.generate();

    @BeforeAll
    static void start() {
        ServerSettings settings = ServerSettings.demo(
                        "limits", PostgreSqlCluster.shared().database())
                .with("PORTAL_RATE_LIMIT", "on");
        server = WildFlyServer.start(settings);
        portal = new PortalApi(server.address());
        verifier = LicenseVerifier.of(portal);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void whoAsksTooOftenForOneSiteIsToldWhenToComeBack() {
        List<Answer> answers = IntStream.rangeClosed(0, OF_ONE_SITE * 2)
                .mapToObj(
                        number -> portal.send(LicenseRequest.sync("18515", "m").signedBy(device)))
                .toList();
        answers.get(0).assertProblem(409, "not-activated");
        Answer last = answers.get(answers.size() - 1);
        last.assertProblem(429, "rate-limited");
        assertTrue(Integer.parseInt(last.header("Retry-After")) >= 1, last.header("Retry-After"));
        portal.send(LicenseRequest.sync("18516", "m").signedBy(device)).assertProblem(409, "not-activated");
    }

    @Test
    void whereTheVendorAsksForItTheActivationCodeHasToFit() {
        List<String> products = server.database()
                .query("update product set activation_code_required = true where code = 'MCS' returning code");
        List<String> sites = server.database()
                .query("update site set activation_code_hash = '" + sha256("CODE-1")
                        + "' where id = '18517' returning id");
        assertEquals(List.of("MCS", "18517"), List.of(products.get(0), sites.get(0)));

        LicenseRequest request = LicenseRequest.activate("18517", "m");
        portal.send(request.signedBy(device)).assertProblem(422, "activation-code-required");
        Map<String, Object> wrong = portal.send(
                        request.with("activationCode", "CODE-2").signedBy(device))
                .assertProblem(404, "site-unknown");
        Map<String, Object> unknown = portal.send(LicenseRequest.activate("99999", "m")
                        .with("activationCode", "CODE-1")
                        .signedBy(device))
                .assertProblem(404, "site-unknown");
        assertEquals(unknown.get("detail"), wrong.get("detail"));
        Answer right = portal.send(request.with("activationCode", "CODE-1").signedBy(device));
        assertEquals("18517", verifier.document(right.assertLicense(201).text()).text("sub"));
    }

    private static String sha256(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
