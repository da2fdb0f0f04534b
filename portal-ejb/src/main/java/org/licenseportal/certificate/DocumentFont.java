package org.licenseportal.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of certificates, embedded in each: DejaVu Sans, for Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and
 * Georgian letters, and for many signs and faces.
 */
final class DocumentFont {

    /** What stands for a character that the font does not have. */
    private static final String MISSING = "\u25a1";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String REGULAR = FOLDER + "DejaVuSans.ttf";
    private static final String BOLD = FOLDER + "DejaVuSans-Bold.ttf";

    private final CmapLookup letters;

    DocumentFont() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular()))) {
            letters = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream regular() {
        return DocumentFont.class.getResourceAsStream(REGULAR);
    }

    static InputStream bold() {
        return DocumentFont.class.getResourceAsStream(BOLD);
    }

    /** The text with another sign for each character that the font does not have, and without what has no shape. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(DocumentFont::hasShape).forEach(character -> {
            if (has(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    /** Whether a character of the text is one that the font does not have. */
    boolean lacks(String text) {
        return text.codePoints().filter(DocumentFont::hasShape).anyMatch(character -> !has(character));
    }

    private boolean has(int character) {
        return letters.getGlyphId(character) != 0;
    }

    /** Marks for joining and direction, and variants of emoji, say how to draw their neighbors. */
    private static boolean hasShape(int character) {
        int type = Character.getType(character);
        boolean variant = character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
        return type != Character.FORMAT && type != Character.CONTROL && !variant;
    }
}
