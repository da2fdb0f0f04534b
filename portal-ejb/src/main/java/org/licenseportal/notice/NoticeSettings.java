package org.licenseportal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;

/** From which hour of the day in UTC notices are written. A demo does not wait for it. */
@ApplicationScoped
public class NoticeSettings {

    private static final String HOUR = "portal.notice.hour";
    private static final int MORNING = 6;

    @Inject
    PortalSettings settings;

    @Inject
    Clocks clocks;

    private int hour = MORNING;

    /** Reads the setting; one that cannot be used is an {@link IllegalStateException} that names it. */
    public void check() {
        read(ConfigProvider.getConfig(), settings.demo());
    }

    void read(Config config, boolean demo) {
        String text = config.getOptionalValue(HOUR, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(demo ? "0" : String.valueOf(MORNING));
        if (!text.matches("[0-9]|1[0-9]|2[0-3]")) {
            throw new IllegalStateException(HOUR + " must be an hour from 0 to 23, not \"" + text + "\"");
        }
        hour = Integer.parseInt(text);
    }

    /** Whether it is late enough today. */
    boolean due() {
        return clocks.now().atOffset(ZoneOffset.UTC).getHour() >= hour;
    }
}
