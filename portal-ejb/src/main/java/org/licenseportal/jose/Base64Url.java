package org.licenseportal.jose;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Base64url without padding (RFC 7515 section 2), and its standard sister for the file form (RFC 4648 section 4).
 *
 * <p>Decoding is strict: each byte sequence has exactly one spelling. A second spelling of the same signature would
 * make two requests of one.
 */
public final class Base64Url {

    private static final Base64.Encoder URL_ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder URL_DECODER = Base64.getUrlDecoder();

    private Base64Url() {}

    /** The text for these bytes. */
    public static String encode(byte[] bytes) {
        return URL_ENCODER.encodeToString(bytes);
    }

    /** The text for the UTF-8 bytes of {@code text}. */
    public static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The bytes that {@code text} stands for.
     *
     * @throws IllegalArgumentException for foreign characters, padding, or bits beyond the last byte
     */
    public static byte[] decode(String text) {
        byte[] bytes = URL_DECODER.decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not the canonical base64url spelling");
        }
        return bytes;
    }

    /** Like {@link #decode}, for the alphabet with {@code +}, {@code /} and the padding {@code =}. */
    static byte[] decodeStandard(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not the canonical base64 spelling");
        }
        return bytes;
    }
}
