package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.licenseportal.client.format.JwsDocument;
import org.licenseportal.client.online.PortalConnection;
import org.licenseportal.client.request.DeviceKey;

/** Signs what a gateway says and sends it to the portal, one message after the other. */
final class GatewayVoice {
    private static final String TYPE = "gateway-request+jwt";
    private static final String OUTDATED = "message-outdated";

    private final PortalConnection portal;
    private final DeviceKey key;
    private final String serial;
    private final Clock clock;
    private Duration clockOff = Duration.ZERO;
    private long sequence;

    GatewayVoice(PortalConnection portal, DeviceKey key, String serial, Clock clock) {
        this.portal = portal;
        this.key = key;
        this.serial = serial;
        this.clock = clock;
    }

    /** From now on the gateway's clock is so much ahead. Its count of messages is not: that has a memory of its own. */
    void clockOff(Duration ahead) {
        clockOff = ahead;
    }

    /**
     * @param operation what it is about
     * @param claims of that operation
     * @return how things stand
     * @throws MessageRefusedException when the portal refuses it
     * @throws org.licenseportal.client.online.PortalUnreachableException when no answer came
     */
    GatewayStanding say(String operation, JsonObjectBuilder claims) {
        JsonObject said = claims.build();
        try {
            return send(operation, said);
        } catch (MessageRefusedException e) {
            if (!e.slug().equals(OUTDATED) || e.counted().isEmpty()) {
                throw e;
            }
            sequence = e.counted().get();
            return send(operation, said);
        }
    }

    private GatewayStanding send(String operation, JsonObject said) {
        sequence = Math.max(sequence + 1, clock.millis());
        JsonObject claims = Json.createObjectBuilder(said)
                .add("jti", UUID.randomUUID().toString())
                .add("iat", clock.instant().plus(clockOff).getEpochSecond())
                .add("sequence", sequence)
                .add("operation", operation)
                .add("serial", serial)
                .build();
        JwsDocument message = key.sign(TYPE, claims.toString().getBytes(StandardCharsets.UTF_8));
        return portal.tell(message).fold(GatewayStanding::of, problem -> {
            throw new MessageRefusedException(problem);
        });
    }
}
