package org.licenseportal.jose;

import java.util.Map;
import java.util.Optional;

/**
 * A proof that the caller of one HTTP request holds a device key: a DPoP proof (RFC 9449 section 4.2) signed with
 * Ed25519. Only its form and its signature are checked here.
 *
 * @param thumbprint the thumbprint (RFC 7638) of the key
 * @param method the HTTP method that it was made for (claim {@code htm})
 * @param uri the address that it was made for (claim {@code htu})
 * @param nonce the server's nonce that it holds, empty where it holds none
 */
public record DeviceProof(String thumbprint, String method, String uri, Optional<String> nonce) {

    /** The most that a proof may have, in characters. */
    private static final int MAX_LENGTH = 4096;

    private static final String TYPE = "dpop+jwt";

    /** Reads the value of a {@code DPoP} header; empty when it is not a proof or its signature is wrong. */
    public static Optional<DeviceProof> read(String header) {
        String[] parts = header == null || header.length() > MAX_LENGTH ? new String[0] : header.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JwsParts jws = new JwsParts(parts[0], parts[1], parts[2]);
            Jwk key = ProtectedHeader.deviceKey(jws.protectedHeader(), TYPE);
            DeviceSignature.verify(jws, key);
            return of(key, ProtectedHeader.object(jws.payload(), "/payload"));
        } catch (ReadingFailure unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<DeviceProof> of(Jwk key, Map<String, Object> claims) {
        if (claims.get("htm") instanceof String method && claims.get("htu") instanceof String uri) {
            var nonce = claims.get("nonce") instanceof String text ? Optional.of(text) : Optional.<String>empty();
            return Optional.of(new DeviceProof(key.thumbprint(), method, uri, nonce));
        }
        return Optional.empty();
    }
}
