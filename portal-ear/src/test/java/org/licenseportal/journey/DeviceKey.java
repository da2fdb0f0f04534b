package org.licenseportal.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Set;

/** The Ed25519 key of one installation, by the JDK's own implementation. */
public final class DeviceKey {

    private static final int PUBLIC_LENGTH = 32;

    private final PrivateKey privateKey;
    private final OctetKeyPair jwk;

    private DeviceKey(KeyPair pair) {
        this.privateKey = pair.getPrivate();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_LENGTH, encoded.length);
        this.jwk = new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(raw)).build();
    }

    /** A new key. */
    public static DeviceKey generate() {
        try {
            return new DeviceKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key. */
    public OctetKeyPair jwk() {
        return jwk;
    }

    /** Its RFC 7638 thumbprint. */
    public String thumbprint() {
        try {
            return jwk.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs for Nimbus, which would need a further library to do it itself. */
    JWSSigner signer() {
        return new Signer(privateKey);
    }

    private record Signer(PrivateKey key) implements JWSSigner {

        @Override
        public Base64URL sign(JWSHeader header, byte[] input) throws JOSEException {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(key);
                signature.update(input);
                return Base64URL.encode(signature.sign());
            } catch (GeneralSecurityException e) {
                throw new JOSEException(e.getMessage(), e);
            }
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return Set.of(JWSAlgorithm.Ed25519, JWSAlgorithm.EdDSA);
        }

        @Override
        public JCAContext getJCAContext() {
            return new JCAContext();
        }
    }
}
