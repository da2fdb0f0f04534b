package org.licenseportal.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final VoucherCode CODE = VoucherFixture.codes(1, 7).get(0);

    static List<VoucherCode> codes() {
        return VoucherFixture.codes(20, 42);
    }

    @Test
    void twoCodesOfTwoThousandNeverMeet() {
        assertEquals(2000, new HashSet<>(VoucherFixture.codes(2000, 5)).size());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isShownInGroupsAndReadBack(VoucherCode code) {
        assertTrue(code.display().matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{2}"), code.display());
        assertEquals(Optional.of(code), VoucherCode.parse(code.display()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isReadHoweverItIsTyped(VoucherCode code) {
        String lower = code.display().toLowerCase(Locale.ROOT);
        assertEquals(Optional.of(code), VoucherCode.parse("  " + lower.replace("-", " ") + "\n"));
        assertEquals(Optional.of(code), VoucherCode.parse(lower.replace("-", "\u2013")));
        assertEquals(Optional.of(code), VoucherCode.parse(lower.replace("-", "\u00a0")));
        assertEquals(
                Optional.of(code), VoucherCode.parse(lower.replace('0', 'o').replace('1', 'l')));
        assertEquals(
                Optional.of(code),
                VoucherCode.parse(code.value().replace('0', 'O').replace('1', 'I')));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everySingleWrongCharacterIsFound(VoucherCode code) {
        for (int place = 0; place < code.value().length(); place++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != code.value().charAt(place)) {
                    assertUnreadable(replaced(code.value(), place, wrong));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyTwoCharactersThatChangedPlacesAreFound(VoucherCode code) {
        String value = code.value();
        for (int first = 0; first < value.length(); first++) {
            for (int second = first + 1; second < value.length(); second++) {
                if (value.charAt(first) != value.charAt(second)) {
                    String swapped = replaced(value, first, value.charAt(second));
                    assertUnreadable(replaced(swapped, second, value.charAt(first)));
                }
            }
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"0", "-", "UUUU-UUUU-UUUU-UUUU-UU", "ÄÄÄÄ-ÄÄÄÄ-ÄÄÄÄ-ÄÄÄÄ-ÄÄ", "0000000000000000\u0000\u0000"})
    void whatCannotBeACodeIsNotRead(String text) {
        assertEquals(Optional.empty(), VoucherCode.parse(text));
    }

    @Test
    void aLetterTooFewOrTooManyIsFound() {
        assertUnreadable(CODE.value().substring(1));
        assertUnreadable(CODE.value() + "0");
        assertUnreadable("0" + CODE.value());
        assertUnreadable("-".repeat(1_000_000) + CODE.value());
    }

    @Test
    void onlyTheNormalFormIsTakenAsIs() {
        assertEquals(CODE, new VoucherCode(CODE.value()));
        assertThrows(IllegalArgumentException.class, () -> new VoucherCode(CODE.display()));
        assertThrows(IllegalArgumentException.class, () -> new VoucherCode(null));
    }

    @Test
    void doesNotShowInALog() {
        assertFalse(CODE.toString().contains(CODE.value().substring(0, 8)), CODE.toString());
        assertFalse(Set.of(CODE).toString().contains(CODE.value()));
    }

    private static void assertUnreadable(String text) {
        assertEquals(Optional.empty(), VoucherCode.parse(text), text);
    }

    private static String replaced(String text, int place, char character) {
        return text.substring(0, place) + character + text.substring(place + 1);
    }
}
