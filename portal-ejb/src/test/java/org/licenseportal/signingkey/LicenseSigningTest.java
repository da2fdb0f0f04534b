package org.licenseportal.signingkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.jose.SignatureAlgorithm;

/** Licenses and key sets, verified by other code than signs them. */
class LicenseSigningTest {

    private static final byte[] PAYLOAD = "{\"sub\":\"18429\",\"siteName\":\"Café\"}".getBytes(StandardCharsets.UTF_8);

    /** X.509 header of an Ed25519 public key (RFC 8410). */
    private static final String ED25519_HEADER = "302a300506032b6570032100";

    private KeyRing ring;

    @BeforeEach
    void freshKeys() {
        SecureRandom random = new SecureRandom();
        ring = new KeyRing(
                List.of(
                        key(KeyPurpose.ROOT, PrivateKey.generate(SignatureAlgorithm.ED25519, random)),
                        key(KeyPurpose.LICENSE, PrivateKey.generate(SignatureAlgorithm.ED25519, random)),
                        key(KeyPurpose.LICENSE, PrivateKey.generate(SignatureAlgorithm.ML_DSA_65, random))),
                List.of());
    }

    private static UnlockedKey key(KeyPurpose purpose, PrivateKey key) {
        return new UnlockedKey(
                SigningKey.current(purpose, key.publicKey(), "not looked at", SigningKeyFixture.NOW), key);
    }

    @Test
    void licenseHasBothSignaturesOverOnePayload() {
        JsonObject license = json(ring.sign(PAYLOAD).document());

        assertEquals(new String(PAYLOAD, StandardCharsets.UTF_8), decodedText(license.getString("payload")));
        assertEquals(2, license.getJsonArray("signatures").size());
        assertEquals("Ed25519", header(license, 0).getString("alg"));
        assertEquals("ML-DSA-65", header(license, 1).getString("alg"));
        for (int i = 0; i < 2; i++) {
            assertEquals("license+jwt", header(license, i).getString("typ"));
            assertEquals(
                    publicKey(header(license, i).getString("alg")).getString("kid"),
                    header(license, i).getString("kid"));
        }
    }

    @Test
    void ed25519SignatureVerifiesByTheJdk() throws Exception {
        byte[] header = HexFormat.of().parseHex(ED25519_HEADER);
        byte[] raw = decoded(publicKey("Ed25519").getString("x"));
        byte[] encoded = new byte[header.length + raw.length];
        System.arraycopy(header, 0, encoded, 0, header.length);
        System.arraycopy(raw, 0, encoded, header.length, raw.length);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));

        verifies(Signature.getInstance("Ed25519"), key, 0);
    }

    @Test
    void mlDsaSignatureVerifiesByAProvider() throws Exception {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        byte[] raw = decoded(publicKey("ML-DSA-65").getString("pub"));
        SubjectPublicKeyInfo info =
                new SubjectPublicKeyInfo(new AlgorithmIdentifier(NISTObjectIdentifiers.id_ml_dsa_65), raw);
        PublicKey key =
                KeyFactory.getInstance("ML-DSA-65", provider).generatePublic(new X509EncodedKeySpec(info.getEncoded()));

        verifies(Signature.getInstance("ML-DSA-65", provider), key, 1);
    }

    /** Twice over: the signature is right, and that of one changed byte is not. */
    private void verifies(Signature verifier, PublicKey key, int index) throws Exception {
        JsonObject license = json(ring.sign(PAYLOAD).document());
        JsonObject signature = license.getJsonArray("signatures").getJsonObject(index);
        byte[] signed = (signature.getString("protected") + "." + license.getString("payload"))
                .getBytes(StandardCharsets.US_ASCII);

        verifier.initVerify(key);
        verifier.update(signed);
        assertTrue(verifier.verify(decoded(signature.getString("signature"))));

        signed[signed.length - 1] ^= 1;
        verifier.initVerify(key);
        verifier.update(signed);
        assertFalse(verifier.verify(decoded(signature.getString("signature"))));
    }

    @Test
    void ed25519SignatureVerifiesByNimbus() throws Exception {
        JWSObjectJSON license = JWSObjectJSON.parse(ring.sign(PAYLOAD).document());
        OctetKeyPair key = OctetKeyPair.parse(publicKey("Ed25519").toString());

        assertTrue(license.getSignatures().get(0).verify(new Ed25519Verifier(key)));
        assertEquals(key.computeThumbprint().toString(), key.getKeyID());
    }

    @Test
    void keySetIsSignedByTheRootWhoseThumbprintIsPinned() throws Exception {
        JsonObject signed = json(ring.signedKeySet());
        JWSObject compact = JWSObject.parse(String.join(
                ".", signed.getString("protected"), signed.getString("payload"), signed.getString("signature")));
        OctetKeyPair root = compact.getHeader().getJWK().toOctetKeyPair();

        assertTrue(compact.verify(new Ed25519Verifier(root)));
        assertEquals(ring.rootKey().thumbprint(), root.computeThumbprint().toString());
        assertEquals(ring.rootKey().thumbprint(), compact.getHeader().getKeyID());
        assertEquals("license-keys+jwt", compact.getHeader().getType().getType());
        assertEquals("Ed25519", compact.getHeader().getAlgorithm().getName());
        assertEquals(ring.keySet(), compact.getPayload().toString());
    }

    @Test
    void keySetHoldsPublicLicenseKeysOnly() throws Exception {
        assertFalse(ring.keySet().contains(ring.rootKey().thumbprint()));
        assertFalse(ring.keySet().contains("\"d\""));
        assertFalse(ring.keySet().contains("\"priv\""));
        assertEquals(2, json(ring.keySet()).getJsonArray("keys").size());
        assertEquals("AKP", publicKey("ML-DSA-65").getString("kty"));
        // a reader that does not know AKP yet takes the key that it knows
        assertEquals(
                List.of(publicKey("Ed25519").getString("kid")),
                JWKSet.parse(ring.keySet()).getKeys().stream()
                        .map(k -> k.getKeyID())
                        .toList());
    }

    private JsonObject publicKey(String alg) {
        return json(ring.keySet()).getJsonArray("keys").stream()
                .map(JsonValue::asJsonObject)
                .filter(key -> key.getString("alg").equals(alg))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject header(JsonObject jws, int index) {
        return json(
                decodedText(jws.getJsonArray("signatures").getJsonObject(index).getString("protected")));
    }

    private static String decodedText(String base64url) {
        return new String(decoded(base64url), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
