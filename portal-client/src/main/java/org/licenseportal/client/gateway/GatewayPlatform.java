package org.licenseportal.client.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a gateway stands. */
public enum GatewayPlatform {
    /** Beside a telephone system, which has to be connected. */
    PBX("CloudLink Gateway 2", ""),
    /** Inside a small business controller, which is the telephone system. */
    SMBC("Small Business Controller", "MiVoice Office 400"),
    /** Inside a virtual appliance, which is the telephone system. */
    VA("Virtual Appliance", "MiVoice Office 400");

    private final String model;
    private final String system;

    GatewayPlatform(String model, String system) {
        this.model = model;
        this.system = system;
    }

    /** @return whether the telephone system is inside, so that nobody has to connect to it */
    public boolean hasSystem() {
        return !system.isEmpty();
    }

    /** @return what the device is called */
    public String model() {
        return model;
    }

    /** @return the type of the telephone system inside; empty when there is none */
    public String system() {
        return system;
    }

    /** @return its name in the protocol and on the command line */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param code name of one
     * @return it; empty when none has that name
     */
    public static Optional<GatewayPlatform> named(String code) {
        return Arrays.stream(values())
                .filter(platform -> platform.code().equals(code))
                .findFirst();
    }

    /** @return the names of all, for people */
    public static String codes() {
        return Arrays.stream(values()).map(GatewayPlatform::code).collect(Collectors.joining(", "));
    }
}
