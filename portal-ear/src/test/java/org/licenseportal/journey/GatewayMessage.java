package org.licenseportal.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;

/** A message of a gateway in the making, by a JOSE implementation that is not the product's. */
final class GatewayMessage {

    private static final String TYPE = "gateway-request+jwt";
    private static final String SEALING_KEY = "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo";

    private final Map<String, Object> claims = new LinkedHashMap<>();

    private GatewayMessage(String operation, long sequence) {
        with("jti", UUID.randomUUID().toString()).with("iat", new Clocks().now().getEpochSecond());
        with("sequence", sequence).with("operation", operation).with("serial", "JOURNEY-1");
    }

    static GatewayMessage announce(long sequence) {
        return new GatewayMessage("announce", sequence)
                .with("model", "CloudLink Gateway 2")
                .with("platform", "pbx")
                .with("softwareVersion", "3.2.1")
                .with("sealingKey", Map.of("kty", "OKP", "crv", "X25519", "x", SEALING_KEY));
    }

    static GatewayMessage heartbeat(long sequence) {
        return new GatewayMessage("heartbeat", sequence)
                .with("uptime", 60)
                .with("health", "ok")
                .with("trunk", "none");
    }

    static GatewayMessage report(long sequence) {
        return new GatewayMessage("report", sequence).with("connection", "connecting");
    }

    GatewayMessage with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    byte[] signed(DeviceKey key) {
        return signed(key, TYPE);
    }

    byte[] signed(DeviceKey key, String type) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                .type(new JOSEObjectType(type))
                .jwk(key.jwk())
                .build();
        try {
            JWSObjectJSON jws = new JWSObjectJSON(new Payload(claims));
            jws.sign(header, key.signer());
            return jws.serializeFlattened().getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
