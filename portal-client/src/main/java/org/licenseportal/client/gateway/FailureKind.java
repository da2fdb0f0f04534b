package org.licenseportal.client.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.client.gateway.pbx.PbxFault;

/** How a simulated gateway fails, or the telephone system beside it. */
public enum FailureKind {
    /** Everything works. */
    NONE("everything works"),
    /** The telephone system refuses the gateway's login. */
    WRONG_CREDENTIALS(PbxFault.PASSWORD_CHANGED, "the PBX refuses every password"),
    /** The telephone system is switched off. */
    PBX_UNREACHABLE(PbxFault.SWITCHED_OFF, "the PBX is switched off"),
    /** The telephone system answers, but its trunk to the gateway is down. */
    LOST_TRUNK(PbxFault.TRUNK_DOWN, "the trunk to the PBX is down"),
    /** The gateway's clock is more than a day ahead. */
    CLOCK_WRONG("the gateway's clock is 26 hours ahead"),
    /** The gateway runs a software that is too old for the telephone system. */
    VERSION_TOO_OLD("the gateway runs software 1.0.0"),
    /** The gateway sends one half of the users and not the other. */
    HALF_UPLOAD("the gateway sends half of the users"),
    /** The gateway says nothing any more. */
    SILENT("the gateway says nothing any more"),
    /** The gateway updates its system. */
    UPDATING("the gateway updates its system");

    private final PbxFault fault;
    private final String words;

    FailureKind(String words) {
        this(PbxFault.NONE, words);
    }

    FailureKind(PbxFault fault, String words) {
        this.fault = fault;
        this.words = words;
    }

    /** @return what is wrong with the telephone system */
    public PbxFault fault() {
        return fault;
    }

    /**
     * @param platform of a gateway
     * @return whether a gateway there can fail so; the system inside it cannot be lost
     */
    public boolean concerns(GatewayPlatform platform) {
        return fault == PbxFault.NONE || !platform.hasSystem();
    }

    /** @return its name on the command line, as {@code lost-trunk} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return what happens when this is wanted, in a line for people */
    public String notice() {
        return this == NONE ? "Mended: " + words : "Failure " + code() + ": " + words;
    }

    /**
     * @param code name of one
     * @return it; empty when none has that name
     */
    public static Optional<FailureKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @return the names of all, for people */
    public static String codes() {
        return Arrays.stream(values()).map(FailureKind::code).collect(Collectors.joining(", "));
    }
}
