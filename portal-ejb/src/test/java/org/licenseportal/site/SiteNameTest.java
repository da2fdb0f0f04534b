package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Clinic", "O'Neill & \"Sons\" <London>", "=cmd()", "מרפאה", "Café 📞 👩‍⚕️", "東京"})
    void anyScriptIsAName(String text) {
        assertEquals(text, new SiteName(text).value());
    }

    @Test
    void spacesAroundItAreDropped() {
        assertEquals(Optional.of(new SiteName("Mill")), SiteName.parse(" \t Mill\n"));
    }

    @Test
    void twoHundredCharactersAreTheMost() {
        assertEquals(200, SiteName.parse("x".repeat(200)).orElseThrow().value().length());
        assertEquals(Optional.empty(), SiteName.parse("x".repeat(201)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"   ", "a\0b", "a\nb", "a\u0085b", "half \ud83d pair"})
    void whatTheDatabasesCannotHoldIsRefused(String text) {
        assertEquals(Optional.empty(), SiteName.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new SiteName(text));
    }
}
