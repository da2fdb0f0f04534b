package org.licenseportal.client.proof;

import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;

/** The small rules that the formats of proofs, checkpoints and notes share. */
final class ProofText {
    private static final String DECIMAL = "0|[1-9][0-9]{0,18}";

    private ProofText() {}

    /** Text of lines: UTF-8 without any control character but the line end. */
    static String lines(byte[] document) {
        String text = JsonReading.utf8(document);
        if (text.indexOf('\r') >= 0) {
            throw new MalformedDocumentException("its line ends were changed to those of Windows");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedDocumentException("control characters in it");
        }
        return text;
    }

    /** A decimal without leading zeros that fits 63 bits; {@code what} names it in the error. */
    static long number(String decimal, String what) {
        if (decimal.matches(DECIMAL)) {
            try {
                return Long.parseLong(decimal);
            } catch (NumberFormatException e) {
                throw new MalformedDocumentException(what + " is too large", e);
            }
        }
        throw new MalformedDocumentException(what + " is not a decimal number");
    }

    /** The name of a key: not empty, no space of any kind, no plus. */
    static String keyName(String name) {
        boolean proper = !name.isEmpty()
                && name.codePoints().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (!proper) {
            throw new MalformedDocumentException("the name of a key is empty, or has spaces or + in it");
        }
        return name;
    }
}
