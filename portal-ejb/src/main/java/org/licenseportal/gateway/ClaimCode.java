package org.licenseportal.gateway;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.licenseportal.kernel.ReadableCode;

/**
 * The code that a gateway shows and a partner types: six random characters (30 bits) and two check characters. It reads
 * as a multiple of the prime 1013, and other codes of the portal do not. It is a secret for as long as it is good, so
 * it does not say what it is unless it is asked to.
 *
 * @param value the 8 characters in upper case, without dashes; this is how the database holds it
 */
public record ClaimCode(String value) {

    /** For how long a code is good. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final ReadableCode FORM = new ReadableCode(6, 1013);
    private static final int GROUP = 4;

    /** Takes a code in its normal form; anything else is an {@link IllegalArgumentException}. */
    public ClaimCode {
        if (!FORM.fits(value)) {
            throw new IllegalArgumentException("The code of a gateway is 8 characters that fit together");
        }
    }

    /** Reads what somebody typed; empty when it was mistyped or never was the code of a gateway. */
    public static Optional<ClaimCode> parse(String text) {
        return FORM.parse(text).map(ClaimCode::new);
    }

    /** A new code. Only a cryptographically strong generator makes one that cannot be guessed. */
    static ClaimCode random(RandomGenerator generator) {
        return new ClaimCode(FORM.random(generator));
    }

    /** The code as people see it: two groups of four joined by a dash. */
    public String display() {
        return ReadableCode.grouped(value, GROUP);
    }

    @Override
    public String toString() {
        return "a claim code";
    }
}
