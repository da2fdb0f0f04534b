package org.licenseportal.client.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One signature of a JWS with its protected header. An unprotected header is not read at all: nobody signed it.
 */
public final class DocumentSignature {
    private static final int MAX_HEADER = 16 * 1024;

    private final String encodedHeader;
    private final JsonMembers header;
    private final byte[] value;

    /**
     * @param encodedHeader protected header as it stands in the document
     * @param encodedValue signature as it stands in the document
     * @throws MalformedDocumentException when either is not proper, or the header demands an extension
     */
    DocumentSignature(String encodedHeader, String encodedValue) {
        this.encodedHeader = encodedHeader;
        this.header = JsonReading.object(StrictBase64.fromUrl(encodedHeader), MAX_HEADER);
        this.value = StrictBase64.fromUrl(encodedValue);
        if (header.names().contains("crit")) {
            throw new MalformedDocumentException("the document needs an extension that this version does not know");
        }
    }

    /** @return the protected header */
    public JsonMembers header() {
        return header;
    }

    /** @return the algorithm of the header, empty when this version does not know it */
    public Optional<LicenseAlgorithm> algorithm() {
        return LicenseAlgorithm.named(header.requiredText("alg"));
    }

    /**
     * @param type value that {@code typ} should have
     * @return true when it has; {@code application/} in front counts as absent (RFC 7515 section 4.1.9)
     */
    public boolean hasType(String type) {
        String found = header.text("typ").orElse("");
        return found.equals(type) || found.equals("application/" + type);
    }

    String encodedHeader() {
        return encodedHeader;
    }

    String encodedValue() {
        return StrictBase64.url(value);
    }

    byte[] value() {
        return value.clone();
    }

    byte[] signingInput(String payload) {
        return (encodedHeader + "." + payload).getBytes(StandardCharsets.US_ASCII);
    }
}
