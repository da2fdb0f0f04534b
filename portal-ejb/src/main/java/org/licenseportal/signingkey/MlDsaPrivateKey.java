package org.licenseportal.signingkey;

import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.licenseportal.jose.Jwk;
import org.licenseportal.jose.SignatureAlgorithm;

/** ML-DSA-65 (FIPS 204) in its default, hedged form: each signature takes fresh randomness, against fault attacks. */
final class MlDsaPrivateKey implements PrivateKey {

    private final MLDSAPrivateKeyParameters key;
    private final ParametersWithRandom keyAndRandom;
    private final Jwk publicKey;

    MlDsaPrivateKey(byte[] seed) {
        key = new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_65, seed);
        keyAndRandom = new ParametersWithRandom(key, new SecureRandom());
        publicKey = Jwk.of(
                SignatureAlgorithm.ML_DSA_65, key.getPublicKeyParameters().getEncoded());
    }

    @Override
    public Jwk publicKey() {
        return publicKey;
    }

    @Override
    public byte[] seed() {
        return key.getSeed();
    }

    @Override
    public byte[] sign(byte[] bytes) {
        MLDSASigner signer = new MLDSASigner();
        signer.init(true, keyAndRandom);
        signer.update(bytes, 0, bytes.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException impossible) {
            throw new IllegalStateException("A key made of a seed signs", impossible);
        }
    }
}
