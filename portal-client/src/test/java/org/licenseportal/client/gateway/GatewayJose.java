package org.licenseportal.client.gateway;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.crypto.X25519Encrypter;
import com.nimbusds.jose.jwk.OctetKeyPair;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.text.ParseException;

/** The portal's side of what is signed and sealed between it and a gateway, by another library. */
final class GatewayJose {
    private static final String TYPE = "gateway-request+jwt";

    private GatewayJose() {}

    /** What a gateway said, and who it is. */
    record Message(String thumbprint, JsonObject claims) {}

    /** @throws ParseException when it is not signed by the key that it names */
    static Message verified(String text) throws ParseException, JOSEException {
        JWSObjectJSON jws = JWSObjectJSON.parse(text);
        JWSObjectJSON.Signature signature = jws.getSignatures().get(0);
        OctetKeyPair key = signature.getHeader().getJWK().toOctetKeyPair();
        boolean fits = signature.verify(new Ed25519Verifier(key));
        if (!fits || !signature.getHeader().getType().getType().equals(TYPE) || key.isPrivate()) {
            throw new ParseException("wrong signature", 0);
        }
        JsonObject claims =
                Json.createReader(new StringReader(jws.getPayload().toString())).readObject();
        return new Message(key.computeThumbprint().toString(), claims);
    }

    static String sealed(String text, OctetKeyPair key) {
        try {
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                    .keyID(key.computeThumbprint().toString())
                    .build();
            JWEObject jwe = new JWEObject(header, new Payload(text));
            jwe.encrypt(new X25519Encrypter(key));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
