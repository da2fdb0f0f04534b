package org.licenseportal.issue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken, told by what is in them and never by their names. */
enum FileType {
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
    PDF("application/pdf", "pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
    TEXT("text/plain", "txt", new byte[0]);

    private final String media;
    private final String ending;
    private final byte[] beginning;

    FileType(String media, String ending, byte[] beginning) {
        this.media = media;
        this.ending = ending;
        this.beginning = beginning;
    }

    String media() {
        return media;
    }

    /** How names of such files end. */
    String ending() {
        return ending;
    }

    /** The kind of a file; empty for one that is not taken. */
    static Optional<FileType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.fits(bytes)).findFirst();
    }

    private boolean fits(byte[] bytes) {
        if (this == TEXT) {
            return isText(bytes);
        }
        return bytes.length > beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** UTF-8 without control characters other than those that lay out a text. */
    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(FileType::odd);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean odd(int character) {
        return character < ' '
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f'
                && character != 0x1b;
    }
}
