package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class JwkTest {

    @Test
    void thumbprintIsThatOfTheStandard() {
        // RFC 8037, appendix A.3
        Jwk key = new Jwk(SignatureAlgorithm.ED25519, "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

        assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.thumbprint());
    }

    @Test
    void keySetEntryIsReadByAnotherLibrary() throws Exception {
        Jwk key = Jwk.of(SignatureAlgorithm.ED25519, Digests.sha256("any"));

        OctetKeyPair read = JWK.parse(key.keySetEntry()).toOctetKeyPair();

        assertArrayEquals(key.publicKeyBytes(), read.getX().decode());
        assertEquals(key.thumbprint(), read.getKeyID());
        assertEquals(key.thumbprint(), read.computeThumbprint().toString());
        assertEquals("Ed25519", read.getAlgorithm().getName());
        assertEquals(KeyUse.SIGNATURE, read.getKeyUse());
    }

    @Test
    void akpThumbprintCoversAlgorithmTypeAndKey() throws Exception {
        Jwk key = Jwk.of(SignatureAlgorithm.ML_DSA_65, new byte[1952]);
        String required = "{\"alg\":\"ML-DSA-65\",\"kty\":\"AKP\",\"pub\":\"" + "A".repeat(2603) + "\"}";

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(required.getBytes(StandardCharsets.US_ASCII));

        assertEquals(Base64URL.encode(digest).toString(), key.thumbprint());
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThrows(IllegalArgumentException.class, () -> Jwk.of(SignatureAlgorithm.ED25519, new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> Jwk.of(SignatureAlgorithm.ML_DSA_65, new byte[32]));
    }
}
