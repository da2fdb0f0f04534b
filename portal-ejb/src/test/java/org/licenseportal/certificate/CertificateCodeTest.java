package org.licenseportal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.voucher.VoucherCode;

class CertificateCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final CertificateCode code = CertificateCode.random(new SplittableRandom(1));

    @Test
    void isReadHoweverItIsTyped() {
        assertEquals(Optional.of(code), CertificateCode.parse(code.display()));
        assertEquals(Optional.of(code), CertificateCode.parse(" " + code.value().toLowerCase(Locale.ROOT) + " "));
        assertTrue(code.display().matches("[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}"), code.display());
    }

    @Test
    void everyWrongCharacterIsFound() {
        String value = code.value();
        for (int place = 0; place < value.length(); place++) {
            for (char letter : ALPHABET.toCharArray()) {
                if (letter != value.charAt(place)) {
                    String wrong = value.substring(0, place) + letter + value.substring(place + 1);
                    assertEquals(Optional.empty(), CertificateCode.parse(wrong), wrong);
                }
            }
        }
    }

    @Test
    void everyTwoCharactersThatChangedPlacesAreFound() {
        for (int one = 0; one < code.value().length(); one++) {
            for (int other = one + 1; other < code.value().length(); other++) {
                StringBuilder changed = new StringBuilder(code.value());
                changed.setCharAt(one, code.value().charAt(other));
                changed.setCharAt(other, code.value().charAt(one));
                boolean same = changed.toString().equals(code.value());
                assertEquals(same, CertificateCode.parse(changed.toString()).isPresent(), changed::toString);
            }
        }
    }

    @Test
    void aVouchersCodeIsNone() {
        String voucher = VoucherCode.random(new SplittableRandom(1)).value();

        assertEquals(Optional.empty(), CertificateCode.parse(voucher));
        assertEquals(Optional.empty(), VoucherCode.parse(code.value()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "G2VKVQ-E3893C", "\ud83d\ude00", "'; drop table certificate; --"})
    void whatIsNoCodeIsNotRead(String text) {
        assertEquals(Optional.empty(), CertificateCode.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new CertificateCode(text));
    }
}
