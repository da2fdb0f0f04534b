package org.licenseportal.web.support;

/**
 * A row of a list of facts, in the reader's words.
 *
 * @param label what it is
 * @param value what it says
 * @param identifier whether the value is one that people compare or copy character by character
 */
public record Fact(String label, String value, boolean identifier) {

    /** A fact to read. */
    public static Fact of(String label, String value) {
        return new Fact(label, value, false);
    }

    /** A fact to compare or copy. */
    public static Fact identifier(String label, String value) {
        return new Fact(label, value, true);
    }
}
