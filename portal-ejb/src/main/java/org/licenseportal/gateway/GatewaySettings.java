package org.licenseportal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How long a gateway may be silent before its connection is called lost. */
@ApplicationScoped
public class GatewaySettings {

    private static final String MINUTES = "portal.gateway.silent.minutes";
    private static final int NORMAL = 15;
    private static final int MOST = 1_440;

    private int minutes = NORMAL;

    /** Reads the setting; one that cannot be used is an {@link IllegalStateException} that names it. */
    public void check() {
        read(ConfigProvider.getConfig());
    }

    void read(Config config) {
        String text = config.getOptionalValue(MINUTES, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(String.valueOf(NORMAL));
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new IllegalStateException(
                    MINUTES + " must be a number of minutes from 1 to " + MOST + ", not \"" + text + "\"");
        }
        minutes = Integer.parseInt(text);
    }

    Duration silent() {
        return Duration.ofMinutes(minutes);
    }
}
