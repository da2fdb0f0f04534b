package org.licenseportal.gateway;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.X25519Decrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A gateway on the other side, by another library than the portal's own code. */
final class SigningGateway {

    private final OctetKeyPair device = pair(Curve.Ed25519);
    private final String serial;
    private final Clock clock;
    private OctetKeyPair sealing = pair(Curve.X25519);
    private Duration wrong = Duration.ZERO;
    private long sequence;

    SigningGateway(String serial, Clock clock) {
        this.serial = serial;
        this.clock = clock;
    }

    private static OctetKeyPair pair(Curve curve) {
        try {
            return new OctetKeyPairGenerator(curve).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its clock is ahead by so much. */
    void clockAhead(Duration by) {
        wrong = by;
    }

    /** Forgets the key for credentials and makes another. */
    void anotherSealingKey() {
        sealing = pair(Curve.X25519);
    }

    /** Goes on counting from here. */
    void countFrom(long last) {
        sequence = last;
    }

    byte[] announce(String platform) {
        return message(
                "announce",
                Map.of(
                        "model",
                        "Gateway 2",
                        "platform",
                        platform,
                        "softwareVersion",
                        "3.2.1",
                        "sealingKey",
                        sealing.toPublicJWK().toJSONObject()));
    }

    byte[] heartbeat(String trunk) {
        return message("heartbeat", Map.of("uptime", 60, "health", "ok", "trunk", trunk));
    }

    byte[] report(Map<String, Object> content) {
        return message("report", content);
    }

    byte[] acknowledge(String work) {
        return message("acknowledge", Map.of("work", work, "result", "done"));
    }

    byte[] acknowledge(String work, String error) {
        return message("acknowledge", Map.of("work", work, "result", "failed", "error", error));
    }

    byte[] users(UUID upload, int part, int parts, List<Map<String, Object>> all) {
        int size = (all.size() + parts - 1) / parts;
        List<Map<String, Object>> some =
                all.subList(Math.min(all.size(), (part - 1) * size), Math.min(all.size(), part * size));
        return message(
                "users",
                Map.of("upload", upload.toString(), "part", part, "parts", parts, "total", all.size(), "users", some));
    }

    byte[] message(String operation, Map<String, Object> content) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", clock.instant().plus(wrong).getEpochSecond());
        claims.put("sequence", ++sequence);
        claims.put("operation", operation);
        claims.put("serial", serial);
        claims.putAll(content);
        return signed(claims);
    }

    byte[] signed(Map<String, Object> claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                    .type(new JOSEObjectType("gateway-request+jwt"))
                    .jwk(device.toPublicJWK())
                    .build();
            JWSObjectJSON jws = new JWSObjectJSON(new Payload(JSONObjectUtils.toJSONString(claims)));
            jws.sign(header, new Ed25519Signer(device));
            return jws.serializeFlattened().getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed for it. */
    Map<String, Object> open(String jwe) {
        try {
            JWEObject opened = JWEObject.parse(jwe);
            if (!JWEAlgorithm.ECDH_ES.equals(opened.getHeader().getAlgorithm())
                    || !EncryptionMethod.A256GCM.equals(opened.getHeader().getEncryptionMethod())
                    || !sealing.computeThumbprint()
                            .toString()
                            .equals(opened.getHeader().getKeyID())) {
                throw new IllegalStateException("Another header: " + opened.getHeader());
            }
            opened.decrypt(new X25519Decrypter(sealing));
            return opened.getPayload().toJSONObject();
        } catch (ParseException | JOSEException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
