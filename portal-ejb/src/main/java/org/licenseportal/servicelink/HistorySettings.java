package org.licenseportal.servicelink;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How long the history of a site's requests is kept. */
@ApplicationScoped
public class HistorySettings {

    private static final String DAYS = "portal.synchronization.days";
    private static final int NORMAL = 400;
    private static final int FEWEST = 31;
    private static final int MOST = 3_660;

    private int days = NORMAL;

    /** Reads the setting; one that cannot be used is an {@link IllegalStateException} that names it. */
    public void check() {
        read(ConfigProvider.getConfig());
    }

    void read(Config config) {
        String text = config.getOptionalValue(DAYS, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(String.valueOf(NORMAL));
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < FEWEST || Integer.parseInt(text) > MOST) {
            throw new IllegalStateException(
                    DAYS + " must be a number of days from " + FEWEST + " to " + MOST + ", not \"" + text + "\"");
        }
        days = Integer.parseInt(text);
    }

    Duration kept() {
        return Duration.ofDays(days);
    }
}
