package org.licenseportal.web.support;

/**
 * One of the values that a field can be set to.
 *
 * @param value what the form sends; empty for "any"
 * @param text what it is called
 * @param selected whether the field has it now
 */
public record Choice(String value, String text, boolean selected) {

    /** A value; selected when it is what the field has now. */
    public static Choice of(String value, String text, String now) {
        return new Choice(value, text, value.equals(now));
    }
}
