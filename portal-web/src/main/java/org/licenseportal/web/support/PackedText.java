package org.licenseportal.web.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A text on its way from one page to the next, in a hidden field: smaller than it is, and out of reach of whatever
 * browsers do to line ends. So the page that confirms needs nothing that a server would have to remember.
 */
public final class PackedText {

    /** The longest text that is taken, in bytes. */
    public static final int LONGEST = 1024 * 1024;

    private PackedText() {}

    /** The text as letters, digits, hyphens and underscores. */
    public static String pack(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The text; empty for what {@link #pack} did not make, and for more than the longest text. */
    public static Optional<String> unpack(String packed) {
        try (GZIPInputStream zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            byte[] bytes = zip.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
