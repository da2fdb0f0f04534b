package org.licenseportal.certificate;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.licenseportal.kernel.ReadableCode;

/**
 * The code of a certificate: 16 random characters (80 bits) and two check characters. It reads as a multiple of the
 * prime 1019, and vouchers' codes do not. It is no secret: it stands on the certificate, and shows anybody what the
 * page that checks it says.
 *
 * @param value the 18 characters in upper case, without dashes; this is how the database and addresses hold it
 */
public record CertificateCode(String value) {

    private static final ReadableCode FORM = new ReadableCode(16, 1019);
    private static final int GROUP = 6;

    /** Takes a code in its normal form; anything else is an {@link IllegalArgumentException}. */
    public CertificateCode {
        if (!FORM.fits(value)) {
            throw new IllegalArgumentException("The code of a certificate is 18 characters that fit together");
        }
    }

    /** Reads what somebody typed; empty when it was mistyped or never was the code of a certificate. */
    public static Optional<CertificateCode> parse(String text) {
        return FORM.parse(text).map(CertificateCode::new);
    }

    /** A new code. Only a cryptographically strong generator makes one that cannot be guessed. */
    static CertificateCode random(RandomGenerator generator) {
        return new CertificateCode(FORM.random(generator));
    }

    /** The code as people see it: groups of six joined by dashes, so that it does not look like a voucher's. */
    public String display() {
        return ReadableCode.grouped(value, GROUP);
    }

    @Override
    public String toString() {
        return display();
    }
}
