package org.licenseportal.client.gateway.device;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import org.licenseportal.client.format.CrockfordBase32;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.GatewayPlatform;

/**
 * What a gateway is, for as long as it lives.
 *
 * @param serial number, as {@code SG-4F7K-2M9X}
 * @param platform where it stands
 */
public record GatewayIdentity(String serial, GatewayPlatform platform) {
    private static final int BYTES = 5;

    static GatewayIdentity fresh(GatewayPlatform platform, SecureRandom random) {
        byte[] number = new byte[BYTES];
        random.nextBytes(number);
        return new GatewayIdentity("SG-" + CrockfordBase32.text(number), platform);
    }

    static GatewayIdentity of(JsonMembers json) {
        return new GatewayIdentity(
                json.requiredText("serial"),
                GatewayPlatform.named(json.requiredText("platform"))
                        .orElseThrow(() -> new MalformedDocumentException("\"platform\" is unknown")));
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("serial", serial)
                .add("platform", platform.code())
                .build();
    }
}
