package org.licenseportal.jose;

/** A value from outside, fit to stand in a message: short, printable, in quotation marks. */
final class Quoted {

    private static final int MAX_LENGTH = 40;

    private Quoted() {}

    static String of(String value) {
        String printable = value.replaceAll("[^\\x20-\\x7E]", "?");
        String text = printable.length() <= MAX_LENGTH ? printable : printable.substring(0, MAX_LENGTH) + "…";
        return '"' + text + '"';
    }
}
