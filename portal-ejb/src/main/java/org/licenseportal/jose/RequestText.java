package org.licenseportal.jose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: strict UTF-8, with or without a byte order mark. */
final class RequestText {

    private RequestText() {}

    static String of(byte[] bytes) throws ReadingFailure {
        Optional<String> foreign = ForeignFormat.advice(bytes);
        if (foreign.isPresent()) {
            throw ReadingFailure.malformed("", foreign.get());
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw ReadingFailure.malformed("", "The file is empty. Make the request once more on the installation.");
        }
        if (text.indexOf('\0') >= 0) {
            throw ReadingFailure.malformed(
                    "",
                    "The file holds zero bytes, so it is not plain UTF-8 text. Send it as the installation wrote it.");
        }
        return text;
    }

    private static String decoded(byte[] bytes) throws ReadingFailure {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw ReadingFailure.malformed(
                    "", "The file is not UTF-8 text. Send the .licreq file as the installation wrote it.");
        }
    }
}
