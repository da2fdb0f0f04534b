package org.licenseportal.jose;

/**
 * A public key as a JSON Web Key: type {@code OKP} for Ed25519 (RFC 8037), {@code AKP} for ML-DSA (RFC 9964).
 *
 * @param algorithm what the key signs with
 * @param publicKey the raw public key in base64url
 */
public record Jwk(SignatureAlgorithm algorithm, String publicKey) {

    /** Checks the length of the key. */
    public Jwk {
        if (Base64Url.decode(publicKey).length != algorithm.publicKeyLength()) {
            throw new IllegalArgumentException(
                    "A public key of " + algorithm.joseName() + " has " + algorithm.publicKeyLength() + " bytes");
        }
    }

    /** The key with these raw bytes. */
    public static Jwk of(SignatureAlgorithm algorithm, byte[] publicKey) {
        return new Jwk(algorithm, Base64Url.encode(publicKey));
    }

    /** The raw public key. */
    public byte[] publicKeyBytes() {
        return Base64Url.decode(publicKey);
    }

    /** SHA-256 over the required members in their prescribed order, in base64url (RFC 7638, RFC 9964 section 6). */
    public String thumbprint() {
        return Base64Url.encode(Digests.sha256(json()));
    }

    /** The required members only, in lexical order without spaces: what the thumbprint is taken of. */
    public String json() {
        return "{" + requiredMembers() + "}";
    }

    /** The key as it stands in a key set: with its thumbprint as {@code kid}, its use and its algorithm. */
    public String keySetEntry() {
        String alg = algorithm == SignatureAlgorithm.ED25519 ? "\"alg\":\"" + algorithm.joseName() + "\"," : "";
        return "{" + alg + requiredMembers() + ",\"kid\":\"" + thumbprint() + "\",\"use\":\"sig\"}";
    }

    private String requiredMembers() {
        return switch (algorithm) {
            case ED25519 -> "\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + publicKey + "\"";
            case ML_DSA_65 -> "\"alg\":\"ML-DSA-65\",\"kty\":\"AKP\",\"pub\":\"" + publicKey + "\"";
        };
    }
}
