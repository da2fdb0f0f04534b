package org.licenseportal.client;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A transparency log as the portal keeps one. It knows nothing of the code under test: the tree is RFC 6962, section
 * 2.1, word by word, and the signatures are the JDK's own.
 */
public final class TestLog {
    private final String name;
    private final KeyPair pair;
    private final List<byte[]> leaves;

    public TestLog(String name, List<byte[]> leaves) {
        this.name = name;
        this.leaves = leaves;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A log of so many entries; number 3 has the {@code index} 3 and the text {@code a-3}. */
    public static TestLog of(String name, int size) {
        return new TestLog(
                name,
                IntStream.range(0, size)
                        .mapToObj(TestLog::entry)
                        .map(TestLog::utf8)
                        .toList());
    }

    /** The JSON of one. */
    public static String entry(int index) {
        return "{\"occurredAt\":\"2026-11-23T10:00:00Z\",\"actor\":{\"name\":\"Zoë\"},\"action\":\"a-" + index
                + "\",\"changes\":[{\"field\":\"name\"}],\"outcome\":\"done\"}";
    }

    /** MTH of RFC 6962. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return sha256(new byte[] {0}, leaves.get(0));
        }
        int split = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** PATH of RFC 6962. */
    public static List<byte[]> path(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        List<byte[]> path = new ArrayList<>(index < split ? path(index, left) : path(index - split, right));
        path.add(index < split ? root(right) : root(left));
        return path;
    }

    /** The largest power of two below. */
    private static int split(int size) {
        int power = 1;
        while (power * 2 < size) {
            power *= 2;
        }
        return power;
    }

    /** The verifier key. */
    public String key() {
        byte[] encoded = join(new byte[] {1}, rawKey());
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(encoded);
    }

    /** The file for one entry. */
    public String proof(int index) {
        return proof(index, path(index, leaves), checkpoint());
    }

    /** A file of any parts. */
    public String proof(int index, List<byte[]> path, String note) {
        StringBuilder file = new StringBuilder("c2sp.org/tlog-proof@v1\n");
        file.append("extra ").append(base64(leaves.get(index))).append('\n');
        file.append("index ").append(index).append('\n');
        path.forEach(hash -> file.append(base64(hash)).append('\n'));
        return file.append('\n').append(note).toString();
    }

    /** The signed checkpoint. */
    public String checkpoint() {
        return signed(name + "\n" + leaves.size() + "\n" + base64(root(leaves)) + "\n");
    }

    /** A note of any text. */
    public String signed(String text) {
        return text + "\n" + line(text);
    }

    /** The signature line of any text. */
    public String line(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(utf8(text));
            return "— " + name + " " + base64(join(id(), signature.sign())) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] id() {
        return Arrays.copyOf(sha256(utf8(name), new byte[] {'\n', 1}, rawKey()), 4);
    }

    /** The last 32 bytes of the X.509 form are the key of RFC 8032. */
    private byte[] rawKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        return ByteBuffer.allocate(32).put(encoded, encoded.length - 32, 32).array();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(join(parts));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** As hashes and keys are written. */
    public static String base64(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
