package org.licenseportal.letter;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of mails in one language. */
final class LetterTexts {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final ZoneId zone;

    private LetterTexts(ResourceBundle bundle, ZoneId zone) {
        this.bundle = bundle;
        this.zone = zone;
    }

    /** The words in this language, or in English where there are none. */
    static LetterTexts of(Locale language, ZoneId zone) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.licenseportal.letter.letters", language, LetterTexts.class.getClassLoader(), ENGLISH_OTHERWISE);
        return new LetterTexts(bundle, zone);
    }

    /** The language that the words are in. */
    Locale language() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /** The text of this key, its places ({0}, {1} …) filled. */
    String text(String key, List<?> places) {
        return new MessageFormat(bundle.getString(key), language()).format(places.toArray());
    }

    String text(String key, Object... places) {
        return text(key, List.of(places));
    }

    /** A day, unambiguous in every country. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(bundle.getString("format.day"), language()));
    }

    /** A point in time where the reader is, with the name of the zone. */
    String moment(Instant instant) {
        return instant.atZone(zone).format(DateTimeFormatter.ofPattern(bundle.getString("format.moment"), language()));
    }
}
