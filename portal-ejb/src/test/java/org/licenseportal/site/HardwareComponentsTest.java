package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardwareComponentsTest {

    @Test
    void readsWhatItWrote() {
        HardwareComponents components =
                new HardwareComponents(Map.of("disk", "a=b==c", "board", " ~ ", "machine-id", "sha256:00"));

        assertEquals(components, HardwareComponents.inDatabase(components.inDatabase()));
        assertEquals(List.of("board", "disk", "machine-id"), components.names());
    }

    @Test
    void noneIsNothingInTheDatabase() {
        assertNull(HardwareComponents.NONE.inDatabase());
        assertEquals(HardwareComponents.NONE, HardwareComponents.inDatabase(null));
        assertFalse(HardwareComponents.NONE.known());
    }

    @Test
    void theMostThatARequestMayHaveFitsIntoTheDatabase() {
        HardwareComponents most = new HardwareComponents(
                IntStream.range(10, 26).boxed().collect(Collectors.toMap(i -> "c".repeat(30) + i, i -> "~"
                        .repeat(128))));

        assertEquals(16 * (32 + 1 + 128) + 15, most.inDatabase().length());
        assertEquals(most, HardwareComponents.inDatabase(most.inDatabase()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Disk", "1disk", "di sk", "di=sk", "disk\n"})
    void refusesWhatIsNoName(String name) {
        assertThrows(IllegalArgumentException.class, () -> new HardwareComponents(Map.of(name, "a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "é"})
    void refusesWhatIsNoHash(String hash) {
        assertThrows(IllegalArgumentException.class, () -> new HardwareComponents(Map.of("disk", hash)));
    }
}
