package org.licenseportal.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a mail could not be handed over.
 *
 * @param kind what that means for further tries
 * @param reason the mail server's words or ours, one line without secrets
 */
record DeliveryFailure(Kind kind, String reason) {

    private static final int LONGEST = 500;
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]+");

    /** What a failure means. */
    enum Kind {
        /** The mail server cannot be reached, or refuses the portal: no other mail would fare better. */
        SERVER,
        /** This mail was refused for now. */
        TEMPORARY,
        /** This mail was refused for good. */
        PERMANENT
    }

    /** The reason becomes one line of bounded length. */
    DeliveryFailure {
        String line = NOT_IN_A_LINE.matcher(reason).replaceAll(" ").strip();
        reason = line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** The failure with what must not be told cut out. */
    static DeliveryFailure of(Kind kind, String reason, Optional<String> secret) {
        return new DeliveryFailure(
                kind, secret.map(password -> reason.replace(password, "***")).orElse(reason));
    }
}
