package org.licenseportal.jose;

import java.util.List;

/** Takes the document out of the file form. Lines before and after the armor are ignored. */
final class ArmoredText {

    private static final String BEGIN = Armor.LICENSE_REQUEST.begin();
    private static final String END = Armor.LICENSE_REQUEST.end();

    private ArmoredText() {}

    static boolean isArmored(String text) {
        return text.contains(BEGIN) && lines(text).contains(BEGIN);
    }

    static boolean isLicense(String text) {
        return text.contains(Armor.LICENSE.begin());
    }

    /** The JWS JSON of a text that {@link #isArmored}. */
    static String document(String text) throws ReadingFailure {
        List<String> lines = lines(text);
        int begin = lines.indexOf(BEGIN);
        if (lines.lastIndexOf(BEGIN) != begin) {
            throw ReadingFailure.malformed("", "The file holds more than one request. Send each in a file of its own.");
        }
        int end = lines.indexOf(END);
        if (end < begin) {
            throw ReadingFailure.malformed(
                    "", "The line \"" + END + "\" is missing: the file was cut off. Copy it once more, as a whole.");
        }
        return decoded(String.join("", lines.subList(begin + 1, end)));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static String decoded(String base64) throws ReadingFailure {
        try {
            return RequestText.of(Base64Url.decodeStandard(base64));
        } catch (IllegalArgumentException garbage) {
            throw ReadingFailure.malformed(
                    "",
                    "What stands between the two armor lines is not base64: the file was cut off or changed on its way."
                            + " Copy it once more, as a whole.");
        }
    }
}
