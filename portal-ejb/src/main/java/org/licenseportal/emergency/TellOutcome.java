package org.licenseportal.emergency;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** What became of the wish to be told an emergency code. */
public sealed interface TellOutcome {

    /** Why nobody is told a code. */
    enum Why {
        /** Whoever asks has no such site. */
        SITE_UNKNOWN,
        /** No machine is bound to the site. */
        NOT_ACTIVATED,
        /** The site had its emergency license of this year. */
        EMERGENCY_USED,
        /** The site has no license of this number. */
        LICENSE_UNKNOWN,
        /** The license is for another machine than the one that is bound to the site. */
        LICENSE_OF_ANOTHER_MACHINE,
        /** The license was issued before there were such codes, or takes everything back. */
        LICENSE_WITHOUT_CODE,
        /** The license is too old to have a code today. */
        LICENSE_TOO_OLD;

        /** The stable code, in the audit trail and in the names of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The code, which is told this once.
     *
     * @param code 16 characters in groups of four
     * @param lastDay the last day, in UTC, on which the installation goes on by it
     */
    record Told(String code, LocalDate lastDay) implements TellOutcome {}

    /** No code, and nothing changed. */
    record Refused(Why why) implements TellOutcome {}

    /** Goes on with the one function that fits. */
    default <T> T fold(Function<Told, T> told, Function<Why, T> refused) {
        return this instanceof Told known ? told.apply(known) : refused.apply(((Refused) this).why());
    }
}
