package org.licenseportal.client;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A vendor for tests, written from the contract alone: it shares no code with the client, so that a mistake in one is
 * not repeated in the other. Ed25519 is the JDK's, ML-DSA-65 Bouncy Castle's by its provider.
 */
public final class TestIssuer {
    /** Beginning of every license of this issuer. */
    public static final String ISSUER = "https://portal.example";

    private final TestKey root = TestKey.ed25519();
    private final TestKey classic = TestKey.ed25519();
    private final TestKey quantumSafe = TestKey.mlDsa();

    /** What an installation pins. */
    public String rootThumbprint() {
        return root.thumbprint();
    }

    /** @return key that signs key sets */
    public TestKey root() {
        return root;
    }

    /** @return Ed25519 key for licenses */
    public TestKey classic() {
        return classic;
    }

    /** @return ML-DSA-65 key for licenses */
    public TestKey quantumSafe() {
        return quantumSafe;
    }

    /** Key set as flattened JSON, as the portal serves it. */
    public String keySet() {
        return keySet(classic.publicJwk(), quantumSafe.publicJwk());
    }

    /**
     * @param jwks members of the set
     * @return key set as flattened JSON
     */
    public String keySet(JsonObject... jwks) {
        return signedByRoot(payload(jwks));
    }

    /**
     * @param jwks members of the set
     * @return the set, unsigned
     */
    public static String payload(JsonObject... jwks) {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        List.of(jwks).forEach(keys::add);
        return Json.createObjectBuilder().add("keys", keys).build().toString();
    }

    /**
     * @param payload anything
     * @return flattened JWS of the root key
     */
    public String signedByRoot(String payload) {
        String[] parts = keySetParts(payload);
        return Json.createObjectBuilder()
                .add("payload", parts[1])
                .add("protected", parts[0])
                .add("signature", parts[2])
                .build()
                .toString();
    }

    /** Header, payload and signature of a key set, to be put into other serializations. */
    public String[] keySetParts(String payload) {
        String header = Json.createObjectBuilder()
                .add("alg", "Ed25519")
                .add("typ", "license-keys+jwt")
                .add("kid", root.thumbprint())
                .add("jwk", root.publicJwk())
                .build()
                .toString();
        String input = url(header) + "." + url(payload);
        return new String[] {url(header), url(payload), root.sign(input)};
    }

    /** License document: general JWS JSON with both signatures. */
    public String license(JsonObject claims) {
        return signed(claims.toString(), classic, quantumSafe);
    }

    /**
     * @param payload anything
     * @param keys that sign it
     * @return general JWS
     */
    public String signed(String payload, TestKey... keys) {
        JsonArrayBuilder signatures = Json.createArrayBuilder();
        for (TestKey key : keys) {
            signatures.add(signature(header(key.algorithm(), key.thumbprint()), url(payload), key));
        }
        return document(url(payload), signatures);
    }

    /**
     * @param payload base64url
     * @param signatures ready
     * @return general JWS
     */
    public static String document(String payload, JsonArrayBuilder signatures) {
        return Json.createObjectBuilder()
                .add("payload", payload)
                .add("signatures", signatures)
                .build()
                .toString();
    }

    /**
     * @param header protected one, as text
     * @param payload base64url
     * @param key that signs
     * @return one signature of a general JWS
     */
    public static JsonObjectBuilder signature(String header, String payload, TestKey key) {
        return Json.createObjectBuilder()
                .add("protected", url(header))
                .add("signature", key.sign(url(header) + "." + payload));
    }

    /**
     * @param algorithm for alg
     * @param kid of the key
     * @return protected header of a license, as text
     */
    public static String header(String algorithm, String kid) {
        return "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + kid + "\",\"typ\":\"license+jwt\"}";
    }

    /** File form of a document. */
    public static String file(String document) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(document.getBytes(StandardCharsets.UTF_8));
        return "License of a test\n-----BEGIN LICENSE-----\n" + body + "\n-----END LICENSE-----\n";
    }

    /**
     * @param text in UTF-8
     * @return base64url
     */
    public static String url(String text) {
        return TestKey.url(text.getBytes(StandardCharsets.UTF_8));
    }
}
