package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductVersionTest {

    @ParameterizedTest
    @CsvSource({"4.3, 5.0", "5.0, 5.0.1", "5.9, 5.10", "5.0, 10", "0, 0.0.0.1", "99999, 99999.1"})
    void numbersAreComparedAsNumbers(String earlier, String later) {
        assertTrue(new ProductVersion(earlier).isBefore(new ProductVersion(later)));
        assertTrue(new ProductVersion(later).isNewerThan(new ProductVersion(earlier)));
    }

    @Test
    void aMissingNumberCountsAsZero() {
        assertEquals(0, new ProductVersion("5").compareTo(new ProductVersion("5.0.0")));
        assertFalse(new ProductVersion("5.0").isNewerThan(new ProductVersion("5")));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"5.", ".5", "5..0", "v5", "5.0-beta", " 5.0", "1.2.3.4.5", "100000", "-1", "५"})
    void whatIsNoVersionIsRefused(String text) {
        assertEquals(Optional.empty(), ProductVersion.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new ProductVersion(text));
    }
}
