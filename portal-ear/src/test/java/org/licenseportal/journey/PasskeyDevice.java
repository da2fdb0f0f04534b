package org.licenseportal.journey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A passkey made of nothing but its key, with the browser around it (ES256, attestation none). */
final class PasskeyDevice {

    /** Somebody is there, and was verified. */
    private static final int VERIFIED = 0x05;

    private static final int WITH_KEY = 0x40;

    private final KeyPair key = pair();
    private final byte[] id = new byte[32];
    private final String party;
    private final String origin;
    private long count;

    PasskeyDevice(String party, String origin) {
        this.party = party;
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    /** What the browser sends of a new passkey. */
    String made(String challenge) {
        byte[] client = client("webauthn.create", challenge);
        byte[] data = join(data(VERIFIED | WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, cose());
        byte[] attestation = join(
                hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return text(client) + "." + text(attestation);
    }

    /** What the browser sends of a passkey that is shown. */
    String shown(String challenge, String owner) {
        byte[] client = client("webauthn.get", challenge);
        count++;
        byte[] data = data(VERIFIED);
        return String.join(
                ".",
                text(client),
                text(id),
                text(data),
                text(sign(join(data, hash(client)))),
                text(owner.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] client(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int said) {
        return join(
                hash(party.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) said},
                ByteBuffer.allocate(4).putInt((int) count).array());
    }

    /** The public key in COSE: a map of kind, algorithm, curve and the two coordinates. */
    private byte[] cose() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return join(
                hex("a5010203262001215820"),
                number(open.getW().getAffineX()),
                hex("225820"),
                number(open.getW().getAffineY()));
    }

    private byte[] sign(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
