package org.licenseportal.integration;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a setting of an integration looks like. */
public enum SettingForm {
    /** Anything on one line. */
    TEXT("[^\\p{Cntrl}]{1,200}"),
    /** Digits. */
    NUMBER("[0-9]{1,20}"),
    /** The identifier of a directory. */
    GUID("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** As the database counts: some characters are two. */
    private static final int LONGEST = 200;

    private final Pattern pattern;

    SettingForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether a text is of this form. */
    public boolean fits(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    /** The word in texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SettingForm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
