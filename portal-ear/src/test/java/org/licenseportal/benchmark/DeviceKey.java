package org.licenseportal.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The key of an installation: signs its license requests. */
final class DeviceKey {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(new SecureRandom());
    private final byte[] publicKey = key.generatePublicKey().getEncoded();
    private final String jwk =
            "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + BASE64URL.encodeToString(publicKey) + "\"}";
    private final String header =
            base64url("{\"alg\":\"Ed25519\",\"typ\":\"license-request+jwt\",\"jwk\":" + jwk + "}");

    /** A request as it travels online: a flattened JWS in JSON. */
    String request(String claims) {
        String payload = base64url(claims);
        byte[] signature = sign((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return "{\"payload\":\"" + payload + "\",\"protected\":\"" + header + "\",\"signature\":\""
                + BASE64URL.encodeToString(signature) + "\"}";
    }

    byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
        return signature;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    /** RFC 7638. */
    String thumbprint() {
        try {
            return BASE64URL.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(jwk.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64url(String text) {
        return BASE64URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
