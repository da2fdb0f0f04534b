package org.licenseportal.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"test", "TEST", " test "})
    void refusesADerbyThatForgets(String durability) {
        var refused = assertThrows(IllegalStateException.class, () -> DurabilityCheck.check(durability));
        assertTrue(refused.getMessage().contains("derby.system.durability=test"), refused::getMessage);
        assertTrue(refused.getMessage().contains("PORTAL_JAVA_OPTS"), refused::getMessage);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "default"})
    void takesADerbyThatKeepsItsWord(String durability) {
        assertDoesNotThrow(() -> DurabilityCheck.check(durability));
    }
}
