package org.licenseportal.jose;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Makes signed requests for tests, as an installation would. Starts from a request that activates site 18429; a test
 * changes what it is about.
 */
public final class RequestFixture {

    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private byte[] deviceKey = deviceKey(7);
    private String payload;

    private RequestFixture() {
        header.put("alg", "\"Ed25519\"");
        header.put("typ", "\"license-request+jwt\"");
        text("jti", UUID.randomUUID().toString());
        claim("iat", "1795000000");
        text("hardwareId", "sha256:0123456789abcdef");
        text("siteId", "18429");
    }

    /** A request that activates site 18429. */
    public static RequestFixture activation() {
        return new RequestFixture()
                .text("operation", "activate")
                .text("product", "MCS")
                .text("version", "5.0")
                .text("siteName", "Riverside Clinic");
    }

    /** A request of site 18429 with nothing but what every request needs. */
    public static RequestFixture of(RequestOperation operation) {
        return new RequestFixture().text("operation", operation.claim());
    }

    /** Sets a claim to a string. */
    public RequestFixture text(String claim, String value) {
        return claim(claim, quoted(value));
    }

    /** Sets a claim to a piece of JSON. */
    public RequestFixture claim(String claim, String json) {
        claims.put(claim, json);
        return this;
    }

    /** Names the site by another identifier. */
    public RequestFixture site(SiteClaim.Kind kind, String value) {
        return without("siteId").text(kind.claim(), value);
    }

    /** Sets the codes to redeem. */
    public RequestFixture vouchers(String... codes) {
        return claim(
                "vouchers",
                List.of(codes).stream().map(RequestFixture::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    /** Leaves a claim out. */
    public RequestFixture without(String claim) {
        claims.remove(claim);
        return this;
    }

    /** Sets a member of the protected header to a piece of JSON; an empty piece leaves it out. */
    public RequestFixture header(String name, String json) {
        header.put(name, json);
        return this;
    }

    /** Signs these characters in the place of the claims. */
    public RequestFixture payload(String text) {
        payload = text;
        return this;
    }

    /** Signs with the device key of another machine; each number is a machine. */
    public RequestFixture machine(int number) {
        deviceKey = deviceKey(number);
        return this;
    }

    /** The request as JWS compact. */
    public String compact() {
        return JwsWriter.compact(encodedPayload(), signature());
    }

    /** The request as flattened JWS JSON. */
    public String flattened() {
        return JwsWriter.flattened(encodedPayload(), signature());
    }

    /** The request as general JWS JSON. */
    public String general() {
        return JwsWriter.general(encodedPayload(), List.of(signature()));
    }

    /** The request in the file form. */
    public String file() {
        return Armor.LICENSE_REQUEST.encode(flattened(), List.of("License request of a test"));
    }

    /** The request, read. */
    public RequestDocument document() {
        return RequestDocument.read(flattened().getBytes(StandardCharsets.UTF_8))
                .fold(
                        RequestReading.Accepted::document,
                        malformed -> {
                            throw new AssertionError(malformed);
                        },
                        invalid -> {
                            throw new AssertionError(invalid);
                        },
                        tooLarge -> {
                            throw new AssertionError(tooLarge);
                        });
    }

    private JwsSignature signature() {
        Map<String, String> members = new LinkedHashMap<>(header);
        members.putIfAbsent("jwk", publicJwk());
        members.values().removeIf(String::isEmpty);
        String encodedHeader = Base64Url.encode(object(members));
        byte[] input = (encodedHeader + "." + encodedPayload()).getBytes(StandardCharsets.US_ASCII);
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(deviceKey, 0, input, 0, input.length, signature, 0);
        return new JwsSignature(encodedHeader, Base64Url.encode(signature));
    }

    /** The public device key as JSON. */
    public String publicJwk() {
        byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(deviceKey, 0, publicKey, 0);
        return Jwk.of(SignatureAlgorithm.ED25519, publicKey).json();
    }

    private String encodedPayload() {
        return Base64Url.encode(payload == null ? object(claims) : payload);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static byte[] deviceKey(int machine) {
        return Digests.sha256("device key of machine " + machine);
    }
}
