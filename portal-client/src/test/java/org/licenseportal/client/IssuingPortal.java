package org.licenseportal.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a portal does with requests, in short: a license per request, the same again for the same request. */
public final class IssuingPortal {
    private final TestIssuer issuer = new TestIssuer();
    private final Map<String, String> issued = new HashMap<>();
    private UnaryOperator<LicenseFixture> change = license -> license;

    /** @return whose keys sign */
    public TestIssuer issuer() {
        return issuer;
    }

    /**
     * @param wish what to change in licenses before they are signed
     * @return this
     */
    public IssuingPortal changing(UnaryOperator<LicenseFixture> wish) {
        change = wish;
        return this;
    }

    /**
     * @param portal to do its work
     * @return this
     */
    public IssuingPortal at(FakePortal portal) {
        portal.on(FakePortal.KEYS, asked -> new FakePortal.Reply(200, "application/jose+json", issuer.keySet()));
        portal.on(FakePortal.REQUESTS, this::answerTo);
        return this;
    }

    /**
     * @param asked a license request as it arrived
     * @return its answer
     */
    public FakePortal.Reply answerTo(FakePortal.Asked asked) {
        return answer(claims(asked.body()), device(asked.body()));
    }

    /**
     * @param request text of a request file
     * @return text of the license file that answers it
     */
    public String answerToFile(String request) {
        String base64 = request.replaceFirst("(?s).*-----BEGIN LICENSE REQUEST-----(.*)-----END.*", "$1");
        byte[] body = Base64.getMimeDecoder().decode(base64);
        return answer(claims(body), device(body)).body();
    }

    private FakePortal.Reply answer(JsonObject request, String device) {
        String id = request.getString("jti");
        boolean repeated = issued.containsKey(id);
        String license = issued.computeIfAbsent(id, fresh -> issue(request, device));
        return new FakePortal.Reply(repeated ? 200 : 201, "application/vnd.license-portal.license", license);
    }

    private String issue(JsonObject request, String device) {
        LicenseFixture license = LicenseFixture.license()
                .number(issued.size() + 1L)
                .with("inResponseTo", request.getString("jti"))
                .with("sub", request.getString("siteId", request.containsKey("serviceLinkId") ? "18441" : "18440"))
                .with("hardwareId", request.getString("hardwareId"))
                .with("cnf", Json.createObjectBuilder().add("jkt", device).build());
        if (request.containsKey("applicationRecordId")) {
            license.with("applicationRecordId", request.getString("applicationRecordId"));
        }
        if (request.containsKey("serviceLinkId")) {
            license.with("serviceLinkId", request.getString("serviceLinkId"));
        }
        if (request.getString("operation").equals("deactivate")) {
            license.deactivated();
        }
        if (request.getString("operation").equals("emergency")) {
            license.with("emergency", JsonValue.TRUE);
        }
        return TestIssuer.file(issuer.license(change.apply(license).claims()));
    }

    /**
     * @param body of a license request, flattened JWS JSON
     * @return its claims
     */
    public static JsonObject claims(byte[] body) {
        return decoded(json(new String(body, StandardCharsets.UTF_8)).getString("payload"));
    }

    private static String device(byte[] body) {
        JsonObject header =
                decoded(json(new String(body, StandardCharsets.UTF_8)).getString("protected"));
        return TestKey.ed25519Thumbprint(header.getJsonObject("jwk").getString("x"));
    }

    private static JsonObject decoded(String base64) {
        return json(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
