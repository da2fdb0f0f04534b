package org.licenseportal.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.licenseportal.kernel.Clocks;

/** Proofs that the sender holds a device key (RFC 9449). */
final class DeviceProof {

    private DeviceProof() {}

    /** A proof for one GET of an address, with the nonce that the portal gave. */
    static String of(DeviceKey key, String address, String nonce) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.jwk())
                .build();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("htm", "GET");
        claims.put("htu", address);
        claims.put("iat", new Clocks().now().getEpochSecond());
        claims.put("nonce", nonce);
        try {
            JWSObject proof = new JWSObject(header, new Payload(claims));
            proof.sign(key.signer());
            return proof.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
