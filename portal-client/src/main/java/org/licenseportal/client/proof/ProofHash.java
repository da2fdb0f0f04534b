package org.licenseportal.client.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;

/** A SHA-256 hash of a leaf or a node. What stands before the hashed bytes keeps one from passing for the other. */
final class ProofHash {
    static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] value;

    private ProofHash(byte[] value) {
        this.value = value;
    }

    static ProofHash parse(String base64) {
        byte[] value = StrictBase64.fromPadded(base64);
        if (value.length != LENGTH) {
            throw new MalformedDocumentException("a hash has " + value.length + " bytes, not " + LENGTH);
        }
        return new ProofHash(value);
    }

    static ProofHash leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new ProofHash(digest.digest(entry));
    }

    /** The node over this on the left and the other on the right. */
    ProofHash before(ProofHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(value);
        return new ProofHash(digest.digest(right.value));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProofHash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(value);
    }
}
