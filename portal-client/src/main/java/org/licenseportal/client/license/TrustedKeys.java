package org.licenseportal.client.license;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.format.DocumentSignature;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JwsDocument;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.PublicJwk;

/**
 * The portal's license keys, current and retired, vouched for by the pinned root key. Keys of a kind that this version
 * does not know are left out: they are for later versions.
 */
public final class TrustedKeys {
    /** Bytes that a key set may have: 256 KiB. */
    public static final int MAX_DOCUMENT = 256 * 1024;

    private static final String TYPE = "license-keys+jwt";

    private final Map<String, TrustedKey> keys;

    private TrustedKeys(Map<String, TrustedKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    record TrustedKey(PublicJwk key, boolean revoked) {}

    /**
     * @param document what {@code /.well-known/license-keys} answered, any JWS serialization
     * @param rootThumbprint thumbprint of the root key, known from elsewhere
     * @return the keys
     * @throws UntrustedKeysException when the root key did not sign the document, or a key in it is not what its
     *     {@code kid} says
     */
    public static TrustedKeys parse(byte[] document, String rootThumbprint) {
        try {
            JwsDocument jws = JwsDocument.parse(document, MAX_DOCUMENT);
            proveRoot(jws, rootThumbprint.strip());
            return read(jws.claims(MAX_DOCUMENT));
        } catch (MalformedDocumentException e) {
            throw new UntrustedKeysException("the key set cannot be read: " + e.getMessage(), e);
        }
    }

    private static void proveRoot(JwsDocument jws, String pinned) {
        for (DocumentSignature signature : jws.signatures()) {
            Optional<PublicJwk> root = signature.header().members("jwk").flatMap(PublicJwk::of);
            if (root.isPresent() && root.get().thumbprint().equals(pinned)) {
                boolean named = signature.header().text("kid").orElse(pinned).equals(pinned);
                if (named && signature.hasType(TYPE) && root.get().verifies(signature, jws.payload())) {
                    return;
                }
                throw new UntrustedKeysException("the root key's signature of the key set is wrong");
            }
        }
        throw new UntrustedKeysException("the key set is signed by another root key than the pinned one");
    }

    private static TrustedKeys read(JsonMembers set) {
        Map<String, TrustedKey> keys = new HashMap<>();
        for (JsonMembers jwk : set.list("keys")) {
            Optional<PublicJwk> key = PublicJwk.of(jwk);
            if (key.isEmpty()) {
                continue;
            }
            String kid = jwk.requiredText("kid");
            if (!key.get().thumbprint().equals(kid)) {
                throw new UntrustedKeysException("a key of the key set is not the one that its kid names");
            }
            if (keys.put(kid, new TrustedKey(key.get(), jwk.flag("revoked"))) != null) {
                throw new UntrustedKeysException("a key stands in the key set twice");
            }
        }
        return new TrustedKeys(keys);
    }

    /** @return how many keys are usable here, revoked ones not counted */
    public int size() {
        return (int) keys.values().stream().filter(key -> !key.revoked()).count();
    }

    /**
     * Wants to be no older than another set, as far as it matters.
     *
     * @param known set that was trusted before
     * @throws UntrustedKeysException when a key that is revoked there is not revoked here
     */
    public void requireRevoked(TrustedKeys known) {
        known.keys.forEach((kid, key) -> {
            if (key.revoked() && !find(kid).map(TrustedKey::revoked).orElse(false)) {
                throw new UntrustedKeysException(
                        "the key set is older than the one that is kept here: it does not know that key " + kid
                                + " is revoked");
            }
        });
    }

    Optional<TrustedKey> find(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }
}
