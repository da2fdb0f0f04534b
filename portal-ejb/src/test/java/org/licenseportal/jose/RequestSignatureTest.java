package org.licenseportal.jose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.jose.Readings.accepted;
import static org.licenseportal.jose.Readings.error;
import static org.licenseportal.jose.Readings.pointers;
import static org.licenseportal.jose.Readings.signatureInvalid;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protected header and the signature of a request. */
class RequestSignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ed25519", "EdDSA"})
    void acceptsBothNamesOfTheAlgorithm(String alg) {
        accepted(RequestFixture.activation().header("alg", '"' + alg + '"').compact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS256", "ES256", "ML-DSA-65", "ed25519", "", "Ed448"})
    void acceptsNoOtherAlgorithm(String alg) {
        String detail = signatureInvalid(
                RequestFixture.activation().header("alg", '"' + alg + '"').compact());

        assertTrue(detail.contains('"' + alg + '"'), detail);
    }

    @Test
    void refusesAlgNoneWithAnEmptySignature() {
        String compact = RequestFixture.activation().header("alg", "\"none\"").compact();

        signatureInvalid(compact.substring(0, compact.lastIndexOf('.') + 1));
    }

    @Test
    void acceptsWhatAnotherLibrarySigned() throws Exception {
        OctetKeyPair key = new OctetKeyPairGenerator(Curve.Ed25519).generate();
        JWSObject request = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                        .type(new JOSEObjectType("license-request+jwt"))
                        .jwk(key.toPublicJWK())
                        .build(),
                new Payload("""
                    {"jti":"0b1e7c52-5d0e-4c55-9f0e-6a3d1c1f7a01","iat":1795000000,"operation":"sync",
                    "siteId":"18429","hardwareId":"x","unknown":{"a":[null,true,1.5e3]}}\
                    """));
        request.sign(new Ed25519Signer(key));

        assertEquals(
                key.computeThumbprint().toString(),
                accepted(request.serialize()).deviceKeyThumbprint());
    }

    @Test
    void refusesASignatureOfAnotherKey() {
        RequestFixture other = RequestFixture.activation().machine(8);
        String stolen =
                RequestFixture.activation().header("jwk", other.publicJwk()).compact();

        assertTrue(signatureInvalid(stolen).contains("another key"));
    }

    @Test
    void refusesASignatureOfAnotherLength() {
        String compact = RequestFixture.activation().compact();

        assertTrue(signatureInvalid(compact.substring(0, compact.lastIndexOf('.') + 1) + "AAAA")
                .contains("64 bytes"));
    }

    @Test
    void refusesTheSecondSignatureThatAddingTheGroupOrderWouldGive() {
        String compact = RequestFixture.activation().compact();
        int at = compact.lastIndexOf('.') + 1;
        byte[] signature = Base64Url.decode(compact.substring(at));
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] reversed = new byte[33];
        for (int i = 0; i < 32; i++) {
            reversed[32 - i] = signature[32 + i];
        }
        byte[] sum = new BigInteger(reversed).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            signature[32 + i] = sum[sum.length - 1 - i];
        }

        signatureInvalid(compact.substring(0, at) + Base64Url.encode(signature));
    }

    @Test
    void refusesThePrivateKeyInTheHeader() {
        String jwk = RequestFixture.activation().publicJwk().replace("}", ",\"d\":\"AAAA\"}");

        RequestError error =
                error(RequestFixture.activation().header("jwk", jwk).compact());

        assertEquals("/protected/jwk/d", error.pointer());
        assertTrue(error.detail().contains("private device key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "7P______________________________________f38"
            })
    void refusesKeysWithWhichOneSignatureFitsManyDocuments(String x) {
        String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + x + "\"}";

        assertEquals(
                "/protected/jwk/x",
                error(RequestFixture.activation().header("jwk", jwk).compact()).pointer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "\"AAAA\"", "7", "null", "\"é\"", "\"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB\""})
    void refusesAKeyThatIsNot32Bytes(String x) {
        String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":" + x + "}";

        assertEquals(
                List.of("/protected/jwk/x"),
                pointers(RequestFixture.activation().header("jwk", jwk).compact()));
    }

    @Test
    void namesAllThatIsWrongWithTheHeader() {
        assertEquals(
                List.of("/protected/alg", "/protected/typ", "/protected/jwk"),
                pointers(RequestFixture.activation()
                        .header("jwk", "")
                        .header("alg", "")
                        .header("typ", "")
                        .compact()));
        assertEquals(
                List.of(
                        "/protected/typ",
                        "/protected/crit",
                        "/protected/jwk/kty",
                        "/protected/jwk/crv",
                        "/protected/jwk/x"),
                pointers(RequestFixture.activation()
                        .header("typ", "\"license+jwt\"")
                        .header("crit", "[\"b64\"]")
                        .header("jwk", "{}")
                        .compact()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"License-Request+JWT", "application/license-request+jwt"})
    void comparesTheTypeLikeAMediaType(String typ) {
        accepted(RequestFixture.activation().header("typ", '"' + typ + '"').compact());
    }

    @Test
    void looksAtClaimsOnlyBehindAGoodSignature() {
        String compact = RequestFixture.activation().payload("not JSON at all").compact();
        String forged = compact.substring(0, compact.lastIndexOf('.') + 1) + Base64Url.encode(new byte[64]);

        assertEquals("/payload", error(compact).pointer());
        signatureInvalid(forged);
    }
}
