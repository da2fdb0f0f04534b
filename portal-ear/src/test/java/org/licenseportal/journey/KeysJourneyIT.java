package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The keys that installations check licenses with. */
@EveryDatabase
class KeysJourneyIT {

    private final Stage stage;

    KeysJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theKeySetHoldsPublicKeysOfBothKinds() {
        Answer answer = stage.api().get("/.well-known/jwks.json");
        assertEquals(200, answer.status());
        Set<Object> types = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        for (Object entry : (List<?>) answer.json().get("keys")) {
            Map<String, Object> jwk = PublicJwk.object(entry);
            assertFalse(jwk.containsKey("d") || jwk.containsKey("priv"), "a private key");
            assertEquals(new PublicJwk(jwk).thumbprint(), jwk.get("kid"));
            types.add(jwk.get("kty"));
            ids.add(jwk.get("kid"));
        }
        assertEquals(Set.of("OKP", "AKP"), types);
        assertTrue(ids.containsAll(stage.verifier().keyIds()), "the signed set is the same set");
    }

    @Test
    void theRegisterPageShowsTheRootKeysThumbprint() {
        String page = stage.api().get("/register").text();
        assertTrue(page.contains(stage.verifier().rootThumbprint()), page);
    }
}
