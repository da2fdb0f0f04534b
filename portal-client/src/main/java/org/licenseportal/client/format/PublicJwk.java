package org.licenseportal.client.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * A public key as JWK: {@code OKP} on Ed25519 (RFC 8037) or {@code AKP} with ML-DSA-65 (RFC 9964). The key alone says
 * which algorithm it is for; what a signed document claims about itself never does.
 */
public final class PublicJwk {
    private final LicenseAlgorithm algorithm;
    private final byte[] encoded;

    private PublicJwk(LicenseAlgorithm algorithm, byte[] encoded) {
        if (encoded.length != algorithm.keyLength()) {
            throw new MalformedDocumentException("a key has the wrong length");
        }
        this.algorithm = algorithm;
        this.encoded = encoded.clone();
    }

    /**
     * @param encoded raw Ed25519 public key, 32 bytes
     * @return it as a JWK
     */
    public static PublicJwk ed25519(byte[] encoded) {
        return new PublicJwk(LicenseAlgorithm.ED25519, encoded);
    }

    /**
     * @param jwk a JWK
     * @return the key, empty when it is of a kind that this version does not know
     * @throws MalformedDocumentException when a known kind of key is wrong in itself
     */
    public static Optional<PublicJwk> of(JsonMembers jwk) {
        String type = jwk.requiredText("kty");
        if (type.equals("OKP") && jwk.requiredText("crv").equals("Ed25519")) {
            return Optional.of(known(jwk, LicenseAlgorithm.ED25519, "x"));
        }
        if (type.equals("AKP") && jwk.requiredText("alg").equals("ML-DSA-65")) {
            return Optional.of(known(jwk, LicenseAlgorithm.ML_DSA_65, "pub"));
        }
        return Optional.empty();
    }

    private static PublicJwk known(JsonMembers jwk, LicenseAlgorithm algorithm, String member) {
        Optional<String> named = jwk.text("alg");
        if (named.isPresent() && !LicenseAlgorithm.named(named.get()).equals(Optional.of(algorithm))) {
            throw new MalformedDocumentException("a key names an algorithm that it is not for");
        }
        return new PublicJwk(algorithm, StrictBase64.fromUrl(jwk.requiredText(member)));
    }

    /** @return what it verifies */
    public LicenseAlgorithm algorithm() {
        return algorithm;
    }

    /** @return SHA-256 thumbprint (RFC 7638) as base64url: 43 characters */
    public String thumbprint() {
        try {
            byte[] members = toJson().getBytes(StandardCharsets.UTF_8);
            return StrictBase64.url(MessageDigest.getInstance("SHA-256").digest(members));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @return the JWK with its required members alone, in the order of the thumbprint, without white space */
    public String toJson() {
        String key = StrictBase64.url(encoded);
        if (algorithm == LicenseAlgorithm.ED25519) {
            return "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + key + "\"}";
        }
        return "{\"alg\":\"ML-DSA-65\",\"kty\":\"AKP\",\"pub\":\"" + key + "\"}";
    }

    /**
     * @param signature of a JWS
     * @param payload of the same JWS, as it stands there
     * @return true when this key made the signature and its header names this key's algorithm
     */
    public boolean verifies(DocumentSignature signature, String payload) {
        return signature.algorithm().equals(Optional.of(algorithm))
                && algorithm.verifies(encoded, signature.signingInput(payload), signature.value());
    }
}
