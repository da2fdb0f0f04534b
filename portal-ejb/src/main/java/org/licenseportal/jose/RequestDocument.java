package org.licenseportal.jose;

/**
 * A license request that keeps the format and whose signature was verified. Which of the three forms it came in no
 * longer shows.
 */
public final class RequestDocument {

    /** The most that a request may have, in bytes, in whichever form. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final String TYPE = "license-request+jwt";

    private final String compact;
    private final String deviceKeyThumbprint;
    private final RequestClaims claims;

    private RequestDocument(String compact, Jwk deviceKey, RequestClaims claims) {
        this.compact = compact;
        this.deviceKeyThumbprint = deviceKey.thumbprint();
        this.claims = claims;
    }

    /** Reads a request in any of its forms. Answers for every input, and throws for none. */
    public static RequestReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new RequestReading.TooLarge(MAX_BYTES);
        }
        try {
            JwsParts parts = RequestCarrier.parts(bytes);
            Jwk deviceKey = ProtectedHeader.deviceKey(parts.protectedHeader(), TYPE);
            DeviceSignature.verify(parts, deviceKey);
            RequestClaims claims = ClaimsReader.read(ProtectedHeader.object(parts.payload(), "/payload"));
            return new RequestReading.Accepted(new RequestDocument(parts.compact(), deviceKey, claims));
        } catch (ReadingFailure failure) {
            return failure.reading();
        }
    }

    /** The request as JWS compact: the same text whatever form it came in. */
    public String compact() {
        return compact;
    }

    /** SHA-256 of {@link #compact}: tells whether the same {@code jti} came with the same bytes. */
    public byte[] digest() {
        return Digests.sha256(compact);
    }

    /** Thumbprint of the device key (RFC 7638), to which the site is bound. */
    public String deviceKeyThumbprint() {
        return deviceKeyThumbprint;
    }

    /** What the request says. */
    public RequestClaims claims() {
        return claims;
    }
}
