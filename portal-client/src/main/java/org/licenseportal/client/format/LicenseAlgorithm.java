package org.licenseportal.client.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;

/** The two signature algorithms of licenses. Everything else, {@code none} and the HMACs above all, is unknown here. */
public enum LicenseAlgorithm {
    /** RFC 8037; named {@code Ed25519} since RFC 9864 and {@code EdDSA} before. */
    ED25519(List.of("Ed25519", "EdDSA"), 32) {
        @Override
        AsymmetricKeyParameter key(byte[] encoded) {
            return new Ed25519PublicKeyParameters(encoded);
        }

        @Override
        Signer signer() {
            return new Ed25519Signer();
        }
    },

    /** FIPS 204, in JOSE by RFC 9964; the empty context. */
    ML_DSA_65(List.of("ML-DSA-65"), 1952) {
        @Override
        AsymmetricKeyParameter key(byte[] encoded) {
            return new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_65, encoded);
        }

        @Override
        Signer signer() {
            return new MLDSASigner();
        }
    };

    private final List<String> names;
    private final int keyLength;

    LicenseAlgorithm(List<String> names, int keyLength) {
        this.names = names;
        this.keyLength = keyLength;
    }

    abstract AsymmetricKeyParameter key(byte[] encoded);

    abstract Signer signer();

    /** @return its JOSE name */
    public String joseName() {
        return names.get(0);
    }

    /**
     * @param jose value of an {@code alg} member
     * @return the algorithm, empty when it is not one of these
     */
    public static Optional<LicenseAlgorithm> named(String jose) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.names.contains(jose))
                .findFirst();
    }

    /** @return bytes of a public key */
    int keyLength() {
        return keyLength;
    }

    /**
     * @param publicKey raw public key
     * @param message what was signed
     * @param signature raw signature
     * @return true when it fits
     */
    boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        Signer signer = signer();
        signer.init(false, key(publicKey));
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }
}
