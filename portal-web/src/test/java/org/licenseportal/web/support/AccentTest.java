package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @Test
    void thePortalsOwnAccentCanBeRead() {
        assertEquals(List.of(), Accent.DEFAULT.faults());
    }

    @Test
    void anAccentThatIsTooPaleForTheLightThemeNamesItsSetting() {
        List<String> faults = new Accent(Color.of("#FFC400"), Accent.DEFAULT.dark()).faults();

        assertEquals(1, faults.size());
        assertTrue(
                faults.get(0).startsWith("portal.vendor.accent.light: #FFC400 has a contrast of 1.6"), faults.get(0));
    }

    @Test
    void anAccentThatIsTooDarkForTheDarkThemeNamesItsSetting() {
        List<String> faults = new Accent(Accent.DEFAULT.light(), Color.of("#0B5CAD")).faults();

        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("portal.vendor.accent.dark: #0B5CAD"), faults.get(0));
    }

    @Test
    void anAccentReplacesThePortalsOwnWithItsShades() {
        Accent green = new Accent(Color.of("#1B6E3C"), Color.of("#7FD3A0"));

        assertEquals(
                ":root{--accent:light-dark(#1B6E3C,#7FD3A0);--accent-hover:light-dark(#165830,#A5E0BD);"
                        + "--accent-soft:light-dark(#E8F1EC,#2D4542)}",
                green.rule().strip());
        assertEquals("", Accent.DEFAULT.rule());
    }

    @Test
    void textCanBeReadOnTheSoftShade() {
        Color soft = Color.of("#FFFFFF").mixedWith(Color.of("#1B6E3C"), 0.1);

        assertTrue(Contrast.between(Color.of("#16202C"), soft) >= Contrast.TEXT);
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Contrast.between(Color.of("#000000"), Color.of("#ffffff")), 0.001);
        assertEquals(4.54, Contrast.between(Color.of("#767676"), Color.of("#FFFFFF")), 0.005);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blue", "#12345", "#1234567", "#12345g", "#0B5CAD;}body{"})
    void whatIsNoColorIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Color.of(text));
    }
}
