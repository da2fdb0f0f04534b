package org.licenseportal.gateway;

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

/** How long a gateway may be silent. */
class GatewaySettingsTest {

    private final GatewaySettings settings = new GatewaySettings();

    @Test
    void aQuarterOfAnHourWhereNobodySaysOtherwise() {
        settings.read(saying(Optional.empty()));
        assertEquals(Duration.ofMinutes(15), settings.silent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 60 ", "1440"})
    void aNumberOfMinutesIsTaken(String minutes) {
        settings.read(saying(Optional.of(minutes)));
        assertEquals(Duration.ofMinutes(Long.parseLong(minutes.strip())), settings.silent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1441", "-1", "soon"})
    void whatCannotBeStopsTheStartAndSaysWhich(String minutes) {
        String message = assertThrows(IllegalStateException.class, () -> settings.read(saying(Optional.of(minutes))))
                .getMessage();
        assertTrue(message.startsWith("portal.gateway.silent.minutes must be"), message);
    }

    private static Config saying(Optional<String> value) {
        return (Config) Proxy.newProxyInstance(
                GatewaySettingsTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> value);
    }
}
