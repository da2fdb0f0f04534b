package org.licenseportal.client.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.TestKey;

class TrustedKeysTest {
    private final TestIssuer issuer = new TestIssuer();

    private TrustedKeys parse(String document) {
        return TrustedKeys.parse(document.getBytes(StandardCharsets.UTF_8), issuer.rootThumbprint());
    }

    private void untrusted(String document) {
        assertThrows(UntrustedKeysException.class, () -> parse(document));
    }

    @Test
    void takesAllThreeSerializations() {
        String[] parts = issuer.keySetParts(TestIssuer.payload(issuer.classic().publicJwk()));
        String general = TestIssuer.document(
                parts[1],
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("protected", parts[0])
                                .add("signature", parts[2])));
        assertEquals(2, parse(issuer.keySet()).size());
        assertEquals(1, parse(general).size());
        assertEquals(1, parse(String.join(".", parts) + "\n").size());
    }

    @Test
    void ignoresWhatLaterVersionsMayAdd() {
        JsonObject extras = Json.createObjectBuilder(issuer.classic().publicJwk())
                .add("use", "sig")
                .add("alg", "EdDSA")
                .add("iat", 1)
                .add("exp", 2)
                .add("retired", "2026-01-01")
                .add("something", Json.createArrayBuilder())
                .build();
        JsonObject later = Json.createObjectBuilder()
                .add("kty", "AKP")
                .add("alg", "SLH-DSA-128s")
                .add("pub", "AQAB")
                .add("kid", "later")
                .build();
        assertEquals(1, parse(issuer.keySet(extras, later)).size());
    }

    @Test
    void anotherRootIsRefused() {
        untrusted(new TestIssuer().keySet());
    }

    @Test
    void aChangedSetIsRefused() {
        String[] parts = issuer.keySetParts(TestIssuer.payload(issuer.classic().publicJwk()));
        String forged = TestIssuer.url(TestIssuer.payload(TestKey.ed25519().publicJwk()));
        untrusted(parts[0] + "." + forged + "." + parts[2]);
    }

    @Test
    void aRootThatOnlyClaimsThePinnedThumbprintIsRefused() {
        TestIssuer other = new TestIssuer();
        String[] parts = other.keySetParts(TestIssuer.payload(other.classic().publicJwk()));
        String header = "{\"alg\":\"Ed25519\",\"typ\":\"license-keys+jwt\",\"kid\":\"" + issuer.rootThumbprint()
                + "\",\"jwk\":" + other.root().publicJwk() + "}";
        String input = TestIssuer.url(header) + "." + parts[1];
        untrusted(input + "." + other.root().sign(input));
    }

    @Test
    void aLicenseIsNoKeySet() {
        String[] parts = issuer.keySetParts(TestIssuer.payload(issuer.classic().publicJwk()));
        String header = "{\"alg\":\"Ed25519\",\"typ\":\"license+jwt\",\"jwk\":"
                + issuer.root().publicJwk() + "}";
        String input = TestIssuer.url(header) + "." + parts[1];
        untrusted(input + "." + issuer.root().sign(input));
    }

    @Test
    void aKidThatIsNotTheThumbprintIsRefused() {
        JsonObject wrong = Json.createObjectBuilder(issuer.classic().publicJwk())
                .add("kid", issuer.quantumSafe().thumbprint())
                .build();
        untrusted(issuer.keySet(wrong));
    }

    @Test
    void aKeyThatStandsThereTwiceIsRefused() {
        JsonObject key = issuer.classic().publicJwk();
        JsonObject revoked = Json.createObjectBuilder(key).add("revoked", true).build();
        untrusted(issuer.keySet(revoked, key));
    }

    @Test
    void somethingElseIsRefused() {
        untrusted("");
        untrusted("<html>");
        untrusted("{\"keys\":[]}");
    }
}
