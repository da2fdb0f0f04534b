package org.licenseportal.transparency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A hash in the tree (RFC 9162, 2.1.1): SHA-256 over a leaf or over two nodes, told apart by their first byte.
 *
 * @param base64 its 32 bytes in base64, {@value #LENGTH} characters
 */
record TreeHash(String base64) {

    /** How many characters a hash has. */
    static final int LENGTH = 44;

    /** The root of a tree without leaves. */
    static final TreeHash OF_NOTHING = new TreeHash("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The hash of what a leaf says. */
    static TreeHash leaf(String text) {
        return of(LEAF, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash over two nodes. */
    static TreeHash node(TreeHash left, TreeHash right) {
        return of(NODE, left.bytes(), right.bytes());
    }

    private static TreeHash of(byte kind, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new TreeHash(Base64.getEncoder().encodeToString(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
