package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verifies licenses as an installation does: by the keys that the root key vouches for. Wants both signatures. */
public final class LicenseVerifier {

    private static final Set<String> BOTH = Set.of("Ed25519", "ML-DSA-65");

    private final Map<String, PublicJwk> keys = new HashMap<>();
    private final String rootThumbprint;

    private LicenseVerifier(String document) throws ParseException {
        JWSObjectJSON set = JWSObjectJSON.parse(document);
        JWSObjectJSON.Signature signature = set.getSignatures().get(0);
        assertEquals("license-keys+jwt", signature.getHeader().getType().toString());
        PublicJwk root = new PublicJwk(signature.getHeader().getJWK().toJSONObject());
        assertTrue(root.verifies(signature, set.getPayload()), "the root key's signature of the key set");
        this.rootThumbprint = root.thumbprint();
        for (Object jwk : (List<?>) set.getPayload().toJSONObject().get("keys")) {
            PublicJwk key = new PublicJwk(PublicJwk.object(jwk));
            keys.put(key.kid(), key);
        }
    }

    /** Takes the keys of a portal. */
    public static LicenseVerifier of(PortalApi portal) {
        Answer answer = portal.get("/.well-known/license-keys");
        assertEquals(200, answer.status(), answer::text);
        try {
            return new LicenseVerifier(answer.text());
        } catch (ParseException e) {
            throw new AssertionError(answer.text(), e);
        }
    }

    /** What an installation pins. */
    public String rootThumbprint() {
        return rootThumbprint;
    }

    /** The identifiers of the keys that may sign licenses. */
    public Set<String> keyIds() {
        return Set.copyOf(keys.keySet());
    }

    /** Checks a license in the file form. */
    public VerifiedLicense file(String text) {
        List<String> lines = text.lines().toList();
        int begin = lines.indexOf("-----BEGIN LICENSE-----");
        int end = lines.indexOf("-----END LICENSE-----");
        assertTrue(begin >= 0 && end > begin, text);
        String base64 = String.join("", lines.subList(begin + 1, end));
        return document(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    }

    /** Checks a license as bare JWS JSON. */
    public VerifiedLicense document(String json) {
        try {
            JWSObjectJSON license = JWSObjectJSON.parse(json);
            Set<String> algorithms = new HashSet<>();
            for (JWSObjectJSON.Signature signature : license.getSignatures()) {
                assertEquals("license+jwt", signature.getHeader().getType().toString());
                PublicJwk key = keys.get(signature.getHeader().getKeyID());
                assertNotNull(key, () -> "no key " + signature.getHeader().getKeyID());
                assertTrue(key.verifies(signature, license.getPayload()), () -> "signature of " + json);
                algorithms.add(key.algorithm());
            }
            assertEquals(BOTH, algorithms);
            return new VerifiedLicense(
                    JSONObjectUtils.parse(license.getPayload().toString()));
        } catch (ParseException e) {
            throw new AssertionError(json, e);
        }
    }
}
