package org.licenseportal.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that mails are written in. */
public enum Language {
    /** English. */
    EN,
    /** German. */
    DE;

    /** Its tag, as {@code de}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a tag; empty for a language that the portal does not write. */
    public static Optional<Language> parse(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
