package org.licenseportal.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the database keeps of an API key. The lookup compares hashes, so its time says nothing about the key; a plain
 * hash is enough because a key is a long random text, unlike a password.
 *
 * @param value SHA-256 of the key in lower-case hex
 */
public record ApiKeyHash(String value) {

    /** The hash of a key as it was presented. */
    public static ApiKeyHash of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new ApiKeyHash(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
