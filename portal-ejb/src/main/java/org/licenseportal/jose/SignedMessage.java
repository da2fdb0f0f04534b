package org.licenseportal.jose;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;

/** A message that a device signed with a key of its own: a JWS in JSON whose signature was verified. */
public final class SignedMessage {

    private final String thumbprint;
    private final String digest;
    private final Map<String, Object> claims;

    private SignedMessage(Jwk key, JwsParts parts, Map<String, Object> claims) {
        thumbprint = key.thumbprint();
        digest = Base64Url.encode(Digests.sha256(parts.compact()));
        this.claims = claims;
    }

    /**
     * Reads a message. Answers for every input, and throws for none.
     *
     * @param type the {@code typ} that it must have
     * @param accepted goes on with the message
     * @param refused goes on with what is wrong
     */
    public static <T> T read(
            byte[] bytes, String type, Function<SignedMessage, T> accepted, Function<RequestReading, T> refused) {
        SignedMessage message;
        try {
            message = read(bytes, type);
        } catch (ReadingFailure failure) {
            return refused.apply(failure.reading());
        }
        return accepted.apply(message);
    }

    private static SignedMessage read(byte[] bytes, String type) throws ReadingFailure {
        if (!new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("{")) {
            throw ReadingFailure.malformed("", "A message is a JWS in its JSON form (RFC 7515 section 7.2.2).");
        }
        JwsParts parts = RequestCarrier.parts(bytes);
        Jwk key = ProtectedHeader.deviceKey(parts.protectedHeader(), type);
        DeviceSignature.verify(parts, key);
        return new SignedMessage(key, parts, ProtectedHeader.object(parts.payload(), "/payload"));
    }

    /** The thumbprint (RFC 7638) of the key. */
    public String thumbprint() {
        return thumbprint;
    }

    /** SHA-256 of the message in base64url: tells whether two messages have the same bytes. */
    public String digest() {
        return digest;
    }

    /** What the message says, not looked at yet. */
    public Map<String, Object> claims() {
        return Collections.unmodifiableMap(claims);
    }
}
