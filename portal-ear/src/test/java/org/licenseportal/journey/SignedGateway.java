package org.licenseportal.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.impl.ConcatKDF;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.math.BigInteger;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.text.ParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.licenseportal.kernel.Clocks;

/** A gateway that speaks the protocol by the JDK and Nimbus, and by nothing of the portal's. */
final class SignedGateway {

    private static final int RAW_LENGTH = 32;

    private final PortalApi api;
    private final String serial = "JOURNEY-" + UUID.randomUUID().toString().substring(0, 8);
    private final DeviceKey device = DeviceKey.generate();
    private final KeyPair sealing = pair();
    private long sequence;

    SignedGateway(PortalApi api) {
        this.api = api;
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Answer announce() {
        return send(
                "announce",
                Map.of(
                        "model",
                        "Gateway 2",
                        "platform",
                        "pbx",
                        "softwareVersion",
                        "3.2.1",
                        "sealingKey",
                        sealingKey().toJSONObject()));
    }

    Answer heartbeat() {
        return send("heartbeat", Map.of("uptime", 60, "health", "ok", "trunk", "up"));
    }

    Answer users(UUID upload, int part, int parts, List<Map<String, Object>> users) {
        int total = parts * users.size();
        return send(
                "users",
                Map.of("upload", upload.toString(), "part", part, "parts", parts, "total", total, "users", users));
    }

    Answer send(String operation, Map<String, Object> content) {
        return deliver(message(operation, content));
    }

    /** A message, signed and not sent yet. */
    String message(String operation, Map<String, Object> content) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", new Clocks().now().getEpochSecond());
        claims.put("sequence", ++sequence);
        claims.put("operation", operation);
        claims.put("serial", serial);
        claims.putAll(content);
        try {
            JWSObjectJSON jws = new JWSObjectJSON(new Payload(JSONObjectUtils.toJSONString(claims)));
            jws.sign(
                    new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                            .type(new JOSEObjectType("gateway-request+jwt"))
                            .jwk(device.jwk())
                            .build(),
                    device.signer());
            return jws.serializeFlattened();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Answer deliver(String message) {
        return api.exchange(api.request("/api/v1/gateways/messages")
                .header("Content-Type", PortalApi.JOSE_JSON)
                .POST(BodyPublishers.ofString(message)));
    }

    private OctetKeyPair sealingKey() {
        byte[] encoded = sealing.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_LENGTH, encoded.length);
        return new OctetKeyPair.Builder(Curve.X25519, Base64URL.encode(raw)).build();
    }

    /** What was sealed for it, opened by the letter of RFC 7518. */
    Map<String, Object> open(String compact) {
        try {
            JWEObject jwe = JWEObject.parse(compact);
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(sealing.getPrivate());
            agreement.doPhase(
                    publicKey(OctetKeyPair.parse(
                            jwe.getHeader().getEphemeralPublicKey().toJSONObject())),
                    true);
            byte[] key = new ConcatKDF("SHA-256")
                    .deriveKey(
                            new SecretKeySpec(agreement.generateSecret(), "Z"),
                            256,
                            ConcatKDF.encodeDataWithLength("A256GCM".getBytes(StandardCharsets.US_ASCII)),
                            ConcatKDF.encodeDataWithLength(new byte[0]),
                            ConcatKDF.encodeDataWithLength(new byte[0]),
                            ConcatKDF.encodeIntData(256),
                            ConcatKDF.encodeNoData())
                    .getEncoded();
            return JSONObjectUtils.parse(new String(decrypted(jwe, key), StandardCharsets.UTF_8));
        } catch (ParseException | JOSEException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] decrypted(JWEObject jwe, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, jwe.getIV().decode()));
        cipher.updateAAD(jwe.getHeader().toBase64URL().toString().getBytes(StandardCharsets.US_ASCII));
        cipher.update(jwe.getCipherText().decode());
        return cipher.doFinal(jwe.getAuthTag().decode());
    }

    private static PublicKey publicKey(OctetKeyPair jwk) throws GeneralSecurityException {
        byte[] little = jwk.getDecodedX();
        byte[] big = new byte[little.length];
        for (int at = 0; at < little.length; at++) {
            big[at] = little[little.length - 1 - at];
        }
        PublicKey key = KeyFactory.getInstance("X25519")
                .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, big)));
        return (XECPublicKey) key;
    }
}
