package org.licenseportal.client.license;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.LicenseFixture.CLOCK;
import static org.licenseportal.client.LicenseFixture.license;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;

/** Every byte of a license counts: whichever is changed, the license is refused. */
class TamperedLicenseTest {
    private final TestIssuer issuer = new TestIssuer();
    private final LicenseVerifier verifier = new LicenseVerifier(
            TrustedKeys.parse(issuer.keySet().getBytes(StandardCharsets.UTF_8), issuer.rootThumbprint()), CLOCK);
    private final byte[] file =
            TestIssuer.file(issuer.license(license().claims())).getBytes(StandardCharsets.UTF_8);

    private int position(String text) {
        return new String(file, StandardCharsets.UTF_8).indexOf(text);
    }

    private void refused(byte[] changed, String what) {
        assertInstanceOf(Invalid.class, verifier.verify(changed), what);
    }

    @Test
    void anyChangedBitBetweenTheArmorLinesIsSeen() {
        assertInstanceOf(Valid.class, verifier.verify(file));
        int start = position("-----BEGIN LICENSE-----") + "-----BEGIN LICENSE-----\n".length();
        int end = position("-----END");
        assertTrue(end - start > 7000);
        for (int i = start; i < end; i++) {
            byte[] changed = file.clone();
            changed[i] ^= (byte) (1 << (i % 8));
            refused(changed, "bit " + i % 8 + " of byte " + i);
        }
    }

    @Test
    void anyOtherCharacterOfTheAlphabetIsSeen() {
        int start = position("-----BEGIN LICENSE-----") + "-----BEGIN LICENSE-----\n".length();
        int end = position("-----END");
        for (int i = start; i < end; i++) {
            byte[] changed = file.clone();
            changed[i] = (byte) (file[i] == 'A' ? 'B' : 'A');
            refused(changed, "byte " + i);
        }
    }

    @Test
    void aByteMoreOrLessIsSeen() {
        String text = new String(file, StandardCharsets.UTF_8);
        int start = position("-----BEGIN LICENSE-----") + "-----BEGIN LICENSE-----\n".length();
        for (int i = start; i < text.indexOf("\n-----END"); i += 13) {
            String without = text.substring(0, i) + text.substring(i + 1);
            if (text.charAt(i) != '\n') {
                refused(without.getBytes(StandardCharsets.UTF_8), "without byte " + i);
            }
            String more = text.substring(0, i) + "A" + text.substring(i);
            refused(more.getBytes(StandardCharsets.UTF_8), "one more at " + i);
        }
    }
}
