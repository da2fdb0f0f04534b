package org.licenseportal.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A signing key of the test issuer. */
public final class TestKey {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final int ED25519_BYTES = 32;
    private static final int ML_DSA_65_BYTES = 1952;

    private final String algorithm;
    private final KeyPair pair;

    private TestKey(String algorithm, KeyPair pair) {
        this.algorithm = algorithm;
        this.pair = pair;
    }

    /** @return a new key of the JDK */
    public static TestKey ed25519() {
        try {
            return new TestKey(
                    "Ed25519", KeyPairGenerator.getInstance("Ed25519", "SunEC").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a new key of Bouncy Castle */
    public static TestKey mlDsa() {
        try {
            return new TestKey(
                    "ML-DSA-65",
                    KeyPairGenerator.getInstance("ML-DSA-65", BOUNCY_CASTLE).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return its JOSE name */
    public String algorithm() {
        return algorithm;
    }

    /** Public key with its kid, as in a key set. */
    public JsonObject publicJwk() {
        return Json.createObjectBuilder(bare()).add("kid", thumbprint()).build();
    }

    private JsonObject bare() {
        byte[] encoded = pair.getPublic().getEncoded();
        if (algorithm.equals("Ed25519")) {
            return Json.createObjectBuilder()
                    .add("crv", "Ed25519")
                    .add("kty", "OKP")
                    .add("x", url(tail(encoded, ED25519_BYTES)))
                    .build();
        }
        return Json.createObjectBuilder()
                .add("alg", "ML-DSA-65")
                .add("kty", "AKP")
                .add("pub", url(tail(encoded, ML_DSA_65_BYTES)))
                .build();
    }

    /** @return RFC 7638 thumbprint */
    public String thumbprint() {
        return sha256(bare().toString());
    }

    /**
     * @param x of a public Ed25519 JWK
     * @return its RFC 7638 thumbprint
     */
    public static String ed25519Thumbprint(String x) {
        return sha256("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}");
    }

    private static String sha256(String text) {
        try {
            return url(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Signs ASCII text.
     *
     * @param input what to sign
     * @return base64url
     */
    public String sign(String input) {
        try {
            Signature signer = algorithm.equals("Ed25519")
                    ? Signature.getInstance("Ed25519", "SunEC")
                    : Signature.getInstance("ML-DSA-65", BOUNCY_CASTLE);
            signer.initSign(pair.getPrivate());
            signer.update(input.getBytes(StandardCharsets.US_ASCII));
            return url(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] tail(byte[] encoded, int length) {
        return Arrays.copyOfRange(encoded, encoded.length - length, encoded.length);
    }

    static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
