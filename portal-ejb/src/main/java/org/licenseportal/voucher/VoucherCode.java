package org.licenseportal.voucher;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.licenseportal.kernel.ReadableCode;

/**
 * The code of a voucher: 16 random characters (80 bits) and two check characters. It reads as a multiple of the prime
 * 1021.
 *
 * @param value the 18 characters in upper case, without dashes; this is how the database holds it
 */
public record VoucherCode(String value) implements Comparable<VoucherCode> {

    private static final ReadableCode FORM = new ReadableCode(16, 1021);
    private static final int GROUP = 4;

    /** Takes a code in its normal form; anything else is an {@link IllegalArgumentException}. */
    public VoucherCode {
        if (!FORM.fits(value)) {
            throw new IllegalArgumentException("A voucher code is 18 characters that fit together");
        }
    }

    /** Reads what a person or a program typed; empty when it was mistyped or never was a voucher code. */
    public static Optional<VoucherCode> parse(String text) {
        return FORM.parse(text).map(VoucherCode::new);
    }

    /** A new code. Only a cryptographically strong generator makes one that cannot be guessed. */
    public static VoucherCode random(RandomGenerator generator) {
        return new VoucherCode(FORM.random(generator));
    }

    /** The code as people see it: groups of four joined by dashes. */
    public String display() {
        return ReadableCode.grouped(value, GROUP);
    }

    @Override
    public int compareTo(VoucherCode other) {
        return value.compareTo(other.value);
    }

    /** Hides the code: whoever reads a log must not be able to redeem it. */
    @Override
    public String toString() {
        return "voucher …" + value.substring(value.length() - GROUP);
    }
}
