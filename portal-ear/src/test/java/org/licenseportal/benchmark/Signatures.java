package org.licenseportal.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.MLDSAKeyPairGenerator;
import org.bouncycastle.crypto.params.MLDSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The signatures of one answer and nothing else: the request's verified, two made over a license. */
final class Signatures {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /** As long as the claims of a license with two features. */
    private static final String PAYLOAD =
            BASE64URL.encodeToString("x".repeat(820).getBytes(StandardCharsets.US_ASCII));

    private static final String HEADER =
            BASE64URL.encodeToString("x".repeat(100).getBytes(StandardCharsets.US_ASCII));

    private final DeviceKey device = new DeviceKey();
    private final byte[] request = "x".repeat(750).getBytes(StandardCharsets.US_ASCII);
    private final byte[] requestSignature = device.sign(request);
    private final DeviceKey vendor = new DeviceKey();
    private final ParametersWithRandom vendorPostQuantum =
            new ParametersWithRandom(postQuantumKey(), new SecureRandom());

    /** Verifies, signs twice, and puts the document together. */
    String answer() {
        if (!Ed25519.verify(requestSignature, 0, device.publicKey(), 0, request, 0, request.length)) {
            throw new IllegalStateException("a right signature was not accepted");
        }
        byte[] license = (HEADER + "." + PAYLOAD).getBytes(StandardCharsets.US_ASCII);
        return "{\"payload\":\"" + PAYLOAD + "\",\"signatures\":[" + part(vendor.sign(license)) + ","
                + part(postQuantumSignature(license)) + "]}";
    }

    private static String part(byte[] signature) {
        return "{\"protected\":\"" + HEADER + "\",\"signature\":\"" + BASE64URL.encodeToString(signature) + "\"}";
    }

    private byte[] postQuantumSignature(byte[] message) {
        try {
            MLDSASigner signer = new MLDSASigner();
            signer.init(true, vendorPostQuantum);
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MLDSAPrivateKeyParameters postQuantumKey() {
        MLDSAKeyPairGenerator generator = new MLDSAKeyPairGenerator();
        generator.init(new MLDSAKeyGenerationParameters(new SecureRandom(), MLDSAParameters.ml_dsa_65));
        return (MLDSAPrivateKeyParameters) generator.generateKeyPair().getPrivate();
    }
}
