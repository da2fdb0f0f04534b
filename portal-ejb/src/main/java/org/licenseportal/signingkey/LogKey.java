package org.licenseportal.signingkey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The key that signs checkpoints of the transparency log: Ed25519, as lasting as the root key that it comes from. */
public final class LogKey {

    /** Says that a note is signed by Ed25519 (C2SP signed-note). */
    private static final byte ED25519 = 1;

    private static final int ID_LENGTH = 4;

    private final Ed25519PrivateKey key;

    LogKey(byte[] seed) {
        key = new Ed25519PrivateKey(seed);
    }

    /** A signature over the text of a note, 64 bytes. */
    public byte[] sign(byte[] text) {
        return key.sign(text);
    }

    /** The four bytes by which signatures name this key under that name. */
    public byte[] id(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typedKey()), ID_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** The key as verifiers of signed notes take it, under that name. */
    public String verifier(String name) {
        return name + "+" + HexFormat.of().formatHex(id(name)) + "+"
                + Base64.getEncoder().encodeToString(typedKey());
    }

    private byte[] typedKey() {
        byte[] raw = key.publicKey().publicKeyBytes();
        byte[] typed = new byte[raw.length + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }
}
