package org.licenseportal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.voucher.VoucherCode;

class SearchTextTest {

    private static final VoucherCode CODE = VoucherCode.random(new SplittableRandom(41));

    @Test
    void spacesAroundAndTabsInBetweenDoNotCount() {
        assertEquals(
                "Harbour Clinic",
                SearchText.parse("  Harbour \t Clinic\n").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u0000"})
    void nothingIsNoText(String typed) {
        assertEquals(Optional.empty(), SearchText.parse(typed));
    }

    @Test
    void aVeryLongTextIsCut() {
        assertEquals(
                200, SearchText.parse("x".repeat(5_000)).orElseThrow().value().length());
    }

    @Test
    void aCodeIsKnownHoweverItIsTyped() {
        for (String typed :
                new String[] {CODE.value(), CODE.display(), CODE.display().toLowerCase(), " " + CODE.display() + " "}) {
            assertEquals(Optional.of(CODE), SearchText.parse(typed).flatMap(SearchText::code));
            assertTrue(SearchText.parse(typed).orElseThrow().secret());
        }
    }

    @Test
    void aCodeWithASlipIsASecretToo() {
        for (int place = 0; place < CODE.value().length(); place++) {
            char other = CODE.value().charAt(place) == '7' ? '8' : '7';
            String wrong =
                    CODE.value().substring(0, place) + other + CODE.value().substring(place + 1);
            assertTrue(SearchText.parse(wrong).orElseThrow().secret(), "a slip at " + place);
            String missing = CODE.value().substring(0, place) + CODE.value().substring(place + 1);
            assertTrue(SearchText.parse(missing).orElseThrow().secret(), "nothing at " + place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18429", "Northgate Hospital", "PO-4711", "S1303549", "admin@northgate.example", "000000", "%"})
    void whatIsNoCodeIsNoSecret(String typed) {
        assertFalse(SearchText.parse(typed).orElseThrow().secret());
    }

    @Test
    void aTextIsNeverShownByAccident() {
        assertFalse(SearchText.parse(CODE.value()).toString().contains(CODE.value()));
    }
}
