package org.licenseportal.onboarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a status asks of its reader. */
public enum StatusTone {
    /** There is a next step of onboarding to be done. */
    NEXT,
    /** Something is wrong, and somebody has to mend it. */
    ERROR,
    /** Something goes on by itself. */
    WORKING,
    /** All is well. */
    COMPLETE,
    /** The account is out of use. */
    OFF;

    /** The word in addresses and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tone of this word; empty for any other. */
    public static Optional<StatusTone> parse(String word) {
        return Arrays.stream(values()).filter(tone -> tone.word().equals(word)).findFirst();
    }
}
