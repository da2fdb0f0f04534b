package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewaySight;
import org.licenseportal.client.gateway.device.GatewayStanding.ClaimCode;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.online.PortalUnreachableException;

/** A gateway: announces itself, says every now and then how it is, and does the work that the portal gives it. */
public final class GatewayDevice {
    /** How far ahead a clock is that is wrong. */
    public static final Duration CLOCK_AHEAD = Duration.ofHours(26);

    private static final String SOFTWARE = "3.2.1";
    private static final String OLD_SOFTWARE = "1.0.0";
    /** Sooner than a real gateway comes back: who activates an account in a demo wants to see it. */
    private static final Duration NOT_SERVED = Duration.ofSeconds(30);
    /** Rounds of work at once: connecting gives more to do. */
    private static final int ROUNDS = 4;

    private final GatewayParts parts;
    private final GatewayVoice voice;
    private final GatewayChores chores;
    private final Instant started;
    private Optional<ClaimCode> code = Optional.empty();
    private Instant codeEnds = Instant.EPOCH;
    private volatile boolean announced;
    private FailureKind failure = FailureKind.NONE;
    private volatile GatewaySight sight;

    /**
     * @param parts of the gateway
     * @param portal to talk to; it should try once, as the gateway comes again by itself
     * @throws IOException when the gateway's directory cannot be read
     */
    public GatewayDevice(GatewayParts parts, PortalConnection portal) throws IOException {
        this.parts = parts;
        this.voice = new GatewayVoice(
                portal, parts.directory().deviceKey(), parts.identity().serial(), parts.clock());
        this.chores = new GatewayChores(parts, voice);
        this.started = parts.clock().instant();
        this.sight = look();
    }

    /** @return how far it has come */
    public GatewaySight sight() {
        return sight;
    }

    /**
     * Does what is due now.
     *
     * @param failing how it is to fail
     * @return how long to rest, beyond the usual
     * @throws IOException when its directory cannot be written
     */
    public Duration step(FailureKind failing) throws IOException {
        failure = failing;
        voice.clockOff(failing == FailureKind.CLOCK_WRONG ? CLOCK_AHEAD : Duration.ZERO);
        if (failing == FailureKind.SILENT) {
            return Duration.ZERO;
        }
        try {
            return talk();
        } catch (PortalUnreachableException | MalformedDocumentException e) {
            parts.say("Nothing from the portal: " + e.getMessage());
            return Duration.ZERO;
        } catch (MessageRefusedException e) {
            return refused(e);
        } finally {
            sight = look();
        }
    }

    private Duration talk() throws IOException {
        GatewayStanding standing = contact();
        if (standing.account().isEmpty()) {
            chores.unclaimed();
            show(standing.code());
            return Duration.ZERO;
        }
        code = Optional.empty();
        chores.claimed(standing.account().get());
        for (int round = 0; round < ROUNDS && chores.perform(standing, failure); round++) {
            standing = heartbeat();
        }
        chores.watch(standing, failure);
        return Duration.ZERO;
    }

    /** A gateway that is not claimed any more has no code, until it announces itself again. */
    private GatewayStanding contact() throws IOException {
        boolean codeEnded = code.isPresent() && !parts.clock().instant().isBefore(codeEnds);
        if (!announced || codeEnded) {
            return announce();
        }
        GatewayStanding standing = heartbeat();
        return standing.account().isEmpty() && standing.code().isEmpty() ? announce() : standing;
    }

    private GatewayStanding announce() throws IOException {
        GatewayPlatform platform = parts.identity().platform();
        GatewayStanding standing = voice.say(
                "announce",
                Json.createObjectBuilder()
                        .add("model", platform.model())
                        .add("platform", platform.code())
                        .add("softwareVersion", software())
                        .add("sealingKey", parts.directory().sealingKey().publicJwk()));
        announced = true;
        return standing;
    }

    private GatewayStanding heartbeat() {
        Duration uptime = Duration.between(started, parts.clock().instant());
        JsonObjectBuilder claims = Json.createObjectBuilder()
                .add("uptime", uptime.toSeconds())
                .add("health", chores.healthy() ? "ok" : "degraded")
                .add("trunk", chores.trunk())
                .add("updating", failure == FailureKind.UPDATING)
                .add("softwareVersion", software());
        return voice.say("heartbeat", claims);
    }

    private String software() {
        return failure == FailureKind.VERSION_TOO_OLD ? OLD_SOFTWARE : SOFTWARE;
    }

    private void show(Optional<ClaimCode> given) {
        Optional<String> before = code.map(ClaimCode::text);
        code = given;
        given.ifPresent(shown -> {
            codeEnds = parts.clock().instant().plus(shown.remaining());
            if (!before.equals(Optional.of(shown.text()))) {
                parts.say("Claim code: " + shown.text() + " (until "
                        + shown.expires().truncatedTo(ChronoUnit.SECONDS) + ")");
            }
        });
    }

    private Duration refused(MessageRefusedException e) throws IOException {
        switch (e.slug()) {
            case "gateway-unknown", "gateway-not-claimed" -> {
                announced = false;
                chores.unclaimed();
                return Duration.ZERO;
            }
            case "upload-incomplete" -> chores.sendAllAgain();
            default -> parts.say("Refused by the portal: " + e.getMessage());
        }
        Duration asked = e.retryAfter().orElse(Duration.ZERO);
        return e.slug().equals("account-not-served") ? NOT_SERVED : asked;
    }

    private GatewaySight look() {
        HeldState held = chores.held();
        return new GatewaySight(
                parts.identity().serial(),
                code.map(ClaimCode::text),
                announced ? held.account() : Optional.empty(),
                chores.connected(),
                held.sent().map(sent -> sent.size()));
    }
}
