package org.licenseportal.license;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is known of a code by which an installation goes on with a license for 14 more days. */
public sealed interface EmergencyCode {

    /** Why a license has none. */
    enum Missing {
        /** The site has no license of this number. */
        LICENSE_UNKNOWN,
        /** The license is for another machine than the one that is bound to the site. */
        LICENSE_OF_ANOTHER_MACHINE,
        /** The license was issued before there were such codes, or takes everything back. */
        LICENSE_WITHOUT_CODE,
        /** The license is too old to have one today. */
        LICENSE_TOO_OLD
    }

    /**
     * The code of today.
     *
     * @param serial the license's number
     * @param code 16 characters in groups of four
     */
    record Today(String serial, String code) implements EmergencyCode {}

    /** There is none. */
    record None(Missing why) implements EmergencyCode {}

    /** Goes on with the one function that fits. */
    default <T> T fold(BiFunction<String, String, T> today, Function<Missing, T> none) {
        if (this instanceof Today known) {
            return today.apply(known.serial(), known.code());
        }
        return none.apply(((None) this).why());
    }

    /** The code of a license on that day, for the machine with that device key. */
    static EmergencyCode of(IssuedLicense license, EmergencyChain chain, Optional<String> device, LocalDate day) {
        var says = StatedClaims.of(license);
        if (!device.equals(Optional.of(says.getJsonObject("cnf").getString("jkt")))) {
            return new None(Missing.LICENSE_OF_ANOTHER_MACHINE);
        }
        if (!chain.anchor().equals(says.getString(LicensePayload.ANCHOR, ""))) {
            return new None(Missing.LICENSE_WITHOUT_CODE);
        }
        long age = ChronoUnit.DAYS.between(LocalDate.parse(says.getString(LicensePayload.ANCHORED)), day);
        return chain.code(age)
                .<EmergencyCode>map(code -> new Today(license.serial(), code))
                .orElseGet(() -> new None(Missing.LICENSE_TOO_OLD));
    }
}
