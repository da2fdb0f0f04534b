package org.licenseportal.client.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.TestKey;

class PublicJwkTest {
    private static JsonMembers members(String json) {
        return JsonReading.object(json.getBytes(StandardCharsets.UTF_8), 10_000);
    }

    @Test
    void thumbprintIsThatOfRfc8037AppendixA3() {
        String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";
        assertEquals(
                "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                PublicJwk.of(members(jwk)).orElseThrow().thumbprint());
    }

    @Test
    void thumbprintOfAnMlDsaKeyIsOverAlgKtyAndPub() {
        TestKey key = TestKey.mlDsa();
        PublicJwk jwk = PublicJwk.of(members(key.publicJwk().toString())).orElseThrow();
        assertEquals(key.thumbprint(), jwk.thumbprint());
        assertEquals(LicenseAlgorithm.ML_DSA_65, jwk.algorithm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
                "{\"kty\":\"AKP\",\"alg\":\"ML-DSA-87\",\"pub\":\"AQAB\"}"
            })
    void otherKindsOfKeysAreUnknownButNoError(String jwk) {
        assertTrue(PublicJwk.of(members(jwk)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AQAB\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"HS256\","
                        + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
                "{\"kty\":\"AKP\",\"alg\":\"ML-DSA-65\",\"pub\":\"AQAB\"}",
                "{\"crv\":\"Ed25519\"}"
            })
    void aKnownKindThatIsWrongInItselfIsAnError(String jwk) {
        assertThrows(MalformedDocumentException.class, () -> PublicJwk.of(members(jwk)));
    }
}
