package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the history is kept: what the setting may be, and what it is when nobody says. */
class HistorySettingsTest {

    private final HistorySettings settings = new HistorySettings();

    @Test
    void aHistoryIsKeptForFourHundredDaysWhereNobodySaysOtherwise() {
        settings.read(saying(Optional.empty()));
        assertEquals(Duration.ofDays(400), settings.kept());
        settings.read(saying(Optional.of(" ")));
        assertEquals(Duration.ofDays(400), settings.kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "3660", " 90 "})
    void aNumberOfDaysIsTaken(String days) {
        settings.read(saying(Optional.of(days)));
        assertEquals(Duration.ofDays(Long.parseLong(days.strip())), settings.kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "3661", "0", "-1", "a year", "99999"})
    void whatCannotBeStopsTheStartAndSaysWhich(String days) {
        String message = assertThrows(IllegalStateException.class, () -> settings.read(saying(Optional.of(days))))
                .getMessage();
        assertTrue(message.startsWith("portal.synchronization.days must be"), message);
    }

    private static Config saying(Optional<String> value) {
        return (Config) Proxy.newProxyInstance(
                HistorySettingsTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> value);
    }
}
