package org.licenseportal.client.format;

import java.util.Base64;

/**
 * Base64 with exactly one text for every value. The JDK's decoders let the unused bits of the last character be
 * anything, and take base64url with or without padding; both would let a changed file pass for the original.
 */
public final class StrictBase64 {
    private StrictBase64() {}

    /**
     * @param value bytes to encode
     * @return base64url without padding (RFC 7515 section 2)
     */
    public static String url(byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /**
     * @param text base64url without padding
     * @return the bytes
     * @throws MalformedDocumentException when the text is anything else
     */
    public static byte[] fromUrl(String text) {
        byte[] value = decode(Base64.getUrlDecoder(), text);
        if (!url(value).equals(text)) {
            throw new MalformedDocumentException("base64url is not in its one proper form");
        }
        return value;
    }

    /**
     * @param text padded base64 (RFC 4648 section 4) without line ends
     * @return the bytes
     * @throws MalformedDocumentException when the text is anything else
     */
    public static byte[] fromPadded(String text) {
        byte[] value = decode(Base64.getDecoder(), text);
        if (!Base64.getEncoder().encodeToString(value).equals(text)) {
            throw new MalformedDocumentException("base64 is not in its one proper form");
        }
        return value;
    }

    private static byte[] decode(Base64.Decoder decoder, String text) {
        try {
            return decoder.decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedDocumentException("not base64", e);
        }
    }
}
