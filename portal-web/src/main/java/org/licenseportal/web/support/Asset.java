package org.licenseportal.web.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that pages load beside their HTML: style sheet, script, picture. Its version is a hash of its bytes. */
record Asset(String mediaType, byte[] content, String version) {

    private static final int VERSION_LENGTH = 12;

    static Asset of(String mediaType, byte[] content) {
        return new Asset(mediaType, content, hash(content));
    }

    static Asset of(String mediaType, String content) {
        return of(mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
