package org.licenseportal.jose;

/** The algorithms that the portal signs with, under their names in JOSE. */
public enum SignatureAlgorithm {
    /** RFC 8037 with the fully specified name of RFC 9864. */
    ED25519("Ed25519", 32),
    /** FIPS 204 as RFC 9964 registers it: holds where quantum computers break the other. */
    ML_DSA_65("ML-DSA-65", 1952);

    private final String joseName;
    private final int publicKeyLength;

    SignatureAlgorithm(String joseName, int publicKeyLength) {
        this.joseName = joseName;
        this.publicKeyLength = publicKeyLength;
    }

    /** The value of {@code alg}. */
    public String joseName() {
        return joseName;
    }

    /** Length of a raw public key in bytes. */
    public int publicKeyLength() {
        return publicKeyLength;
    }

    /**
     * The algorithm of that {@code alg}.
     *
     * @throws IllegalArgumentException for a name that the portal does not sign with
     */
    public static SignatureAlgorithm named(String joseName) {
        for (SignatureAlgorithm algorithm : values()) {
            if (algorithm.joseName.equals(joseName)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException("No signature algorithm is named " + joseName);
    }
}
