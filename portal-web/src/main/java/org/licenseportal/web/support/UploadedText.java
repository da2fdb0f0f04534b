package org.licenseportal.web.support;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A text file that somebody chose.
 *
 * @param text what it says; empty when something is wrong with it
 * @param wrong why it cannot be read: the end of a key of a text; empty when it can
 */
public record UploadedText(String text, String wrong) {

    /** Reads the file. */
    public static UploadedText of(Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            return new UploadedText("", "none");
        }
        if (file.getSize() > PackedText.LONGEST) {
            return new UploadedText("", "large");
        }
        try (InputStream content = file.getInputStream()) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
            return new UploadedText(text, "");
        } catch (CharacterCodingException other) {
            return new UploadedText("", "encoding");
        }
    }

    /** Whether it can be read. */
    public boolean readable() {
        return wrong.isEmpty();
    }
}
