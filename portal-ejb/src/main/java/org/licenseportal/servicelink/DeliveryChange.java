package org.licenseportal.servicelink;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a license says otherwise than the license before it.
 *
 * @param kind what it is about
 * @param name the code of the feature; empty for other kinds
 * @param before what the license before said; empty when it said nothing of it
 * @param after what this one says; empty when it says nothing of it any more
 */
public record DeliveryChange(Kind kind, String name, Optional<String> before, Optional<String> after) {

    /** What a change is about. */
    public enum Kind {
        /** How many of a feature may be used. */
        FEATURE,
        /** The newest version that may run. */
        VERSION,
        /** SWAS, as {@code valid 2027-02-28}, {@code expired 2026-02-28} or {@code none}. */
        SWAS;

        /** The word for it in the API and in the names of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DeliveryChange feature(String code, Optional<String> before, Optional<String> after) {
        return new DeliveryChange(Kind.FEATURE, code, before, after);
    }

    /** Empty texts are nothing. */
    static DeliveryChange of(Kind kind, String before, String after) {
        return new DeliveryChange(kind, "", some(before), some(after));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(there -> !there.isEmpty());
    }
}
