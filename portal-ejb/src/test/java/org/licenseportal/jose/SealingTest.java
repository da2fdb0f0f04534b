package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.X25519Decrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another library opens what is sealed here, by the right key alone. */
class SealingTest {

    private static final String TEXT = "{\"password\":\"pässwörd 📞\"}";

    @Test
    void theReaderOpensIt() throws JOSEException, ParseException {
        OctetKeyPair reader = new OctetKeyPairGenerator(Curve.X25519).generate();
        SealingKey key = new SealingKey(reader.getX().toString());
        JWEObject jwe = JWEObject.parse(Sealing.seal(key, TEXT));
        jwe.decrypt(new X25519Decrypter(reader));
        assertEquals(TEXT, jwe.getPayload().toString());
        assertEquals(reader.computeThumbprint().toString(), jwe.getHeader().getKeyID());
        assertEquals(reader.computeThumbprint().toString(), key.thumbprint());
    }

    @Test
    void nobodyElseOpensIt() throws JOSEException, ParseException {
        OctetKeyPair reader = new OctetKeyPairGenerator(Curve.X25519).generate();
        OctetKeyPair other = new OctetKeyPairGenerator(Curve.X25519).generate();
        JWEObject jwe =
                JWEObject.parse(Sealing.seal(new SealingKey(reader.getX().toString()), TEXT));
        assertThrows(JOSEException.class, () -> jwe.decrypt(new X25519Decrypter(other)));
    }

    @Test
    void theSameTextIsSealedAnewEachTime() throws JOSEException {
        OctetKeyPair reader = new OctetKeyPairGenerator(Curve.X25519).generate();
        SealingKey key = new SealingKey(reader.getX().toString());
        assertNotEquals(Sealing.seal(key, TEXT), Sealing.seal(key, TEXT));
        assertFalse(Sealing.seal(key, TEXT).contains("password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "4Ot6fDtBuK4WVuP68Z_EatoJjeucMrH9hmIFFl9JuAA",
                "not base64url"
            })
    void whatIsNoKeyOrAPointOfSmallOrderIsRefused(String x) {
        assertTrue(SealingKey.parse(x).isEmpty());
    }
}
