package org.licenseportal.journey;

import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A public key of the portal: Ed25519 checked by the JDK, ML-DSA-65 by Bouncy Castle's provider. */
final class PublicJwk {

    private static final String ED25519 = "Ed25519";
    private static final String ML_DSA_65 = "ML-DSA-65";
    private static final Map<String, String> IDENTIFIERS =
            Map.of(ED25519, "1.3.101.112", ML_DSA_65, "2.16.840.1.101.3.4.3.18");
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final Map<String, Object> members;
    private final String algorithm;

    PublicJwk(Map<String, Object> members) {
        this.members = members;
        this.algorithm = "OKP".equals(members.get("kty")) ? ED25519 : String.valueOf(members.get("alg"));
    }

    /** A JSON object with text as keys. */
    static Map<String, Object> object(Object json) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) json).forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    String algorithm() {
        return algorithm;
    }

    String kid() {
        return String.valueOf(members.get("kid"));
    }

    /** RFC 7638, for AKP keys as RFC 9964 says. */
    String thumbprint() {
        String[] required =
                algorithm.equals(ED25519) ? new String[] {"crv", "kty", "x"} : new String[] {"alg", "kty", "pub"};
        Map<String, Object> sorted = new TreeMap<>();
        for (String name : required) {
            sorted.put(name, members.get(name));
        }
        try {
            byte[] json = JSONObjectUtils.toJSONString(sorted).getBytes(StandardCharsets.UTF_8);
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(json))
                    .toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this key made the signature; the algorithm belongs to the key, not to the document. */
    boolean verifies(JWSObjectJSON.Signature signature, Payload payload) {
        if (!algorithm.equals(signature.getHeader().getAlgorithm().getName())) {
            return false;
        }
        String input = signature.getHeader().toBase64URL() + "." + payload.toBase64URL();
        try {
            Signature check = algorithm.equals(ED25519)
                    ? Signature.getInstance(ED25519)
                    : Signature.getInstance(ML_DSA_65, BOUNCY_CASTLE);
            check.initVerify(key());
            check.update(input.getBytes(StandardCharsets.US_ASCII));
            return check.verify(signature.getSignature().decode());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        String raw = String.valueOf(members.get(algorithm.equals(ED25519) ? "x" : "pub"));
        AlgorithmIdentifier identifier = new AlgorithmIdentifier(new ASN1ObjectIdentifier(IDENTIFIERS.get(algorithm)));
        try {
            byte[] encoded = new SubjectPublicKeyInfo(identifier, new Base64URL(raw).decode()).getEncoded();
            KeyFactory factory = algorithm.equals(ED25519)
                    ? KeyFactory.getInstance(ED25519)
                    : KeyFactory.getInstance(ML_DSA_65, BOUNCY_CASTLE);
            return factory.generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
