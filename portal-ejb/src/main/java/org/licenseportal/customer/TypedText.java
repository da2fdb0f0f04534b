package org.licenseportal.customer;

/** What somebody typed, as the databases can keep it: without control characters and no longer than its column. */
final class TypedText {

    private static final String HIDDEN =
            "\u200b\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" + "\ufeff\ufffe\uffff";

    private TypedText() {}

    /** A text of one line. */
    static String line(String typed, int longest) {
        return cut(kept(typed.replaceAll("[\\r\\n\\t]+", " ")), longest);
    }

    /** A text of several lines, without empty ones at the end. */
    static String lines(String typed, int longest) {
        return cut(kept(typed.replaceAll("\\r\\n?", "\n").replace('\t', ' ')).replaceAll(" *\n[ \n]*", "\n"), longest);
    }

    private static String kept(String typed) {
        StringBuilder text = new StringBuilder();
        typed.codePoints().filter(point -> point == '\n' || isPlain(point)).forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    /** Nothing that hides, turns the direction of writing, or is no character. */
    private static boolean isPlain(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && HIDDEN.indexOf(point) < 0;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
