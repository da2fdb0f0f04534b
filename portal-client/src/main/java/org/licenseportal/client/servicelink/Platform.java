package org.licenseportal.client.servicelink;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The telephone system beside the installation; it decides which license server is asked. */
public enum Platform {
    /** MiVoice Business. */
    MIVOICE_BUSINESS("MiVoice Business", LicenseServer.AMC),
    /** MiVoice 250. */
    MIVOICE_250("MiVoice 250", LicenseServer.AMC),
    /** MiVoice MX-ONE. */
    MIVOICE_MX_ONE("MiVoice MX-ONE", LicenseServer.SLS),
    /** MiVoice 5000. */
    MIVOICE_5000("MiVoice 5000", LicenseServer.SLS),
    /** MiVoice Office 400. */
    MIVOICE_OFFICE_400("MiVoice Office 400", LicenseServer.SLS);

    private final String title;
    private final LicenseServer server;

    Platform(String title, LicenseServer server) {
        this.title = title;
        this.server = server;
    }

    /** @return name for people */
    public String title() {
        return title;
    }

    /** @return which license server it uses */
    public LicenseServer server() {
        return server;
    }

    /** @return name for scripts and forms, as {@code mivoice-mx-one} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code as {@link #code} gives it
     * @return the platform, empty when there is no such
     */
    public static Optional<Platform> of(String code) {
        return Arrays.stream(values())
                .filter(platform -> platform.code().equals(code))
                .findFirst();
    }
}
