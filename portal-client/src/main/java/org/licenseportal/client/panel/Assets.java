package org.licenseportal.client.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** What pages load: its address changes with its content, so that a browser may keep it for ever. */
enum Assets {
    STYLES("panel.css", "text/css; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml");

    private static final int VERSION_LETTERS = 12;

    private final String name;
    private final String type;
    private final byte[] content;
    private final String version;

    Assets(String name, String type) {
        this.name = name;
        this.type = type;
        this.content = load(name);
        this.version = hash(content);
    }

    String path() {
        return "/" + name;
    }

    String address() {
        return path() + "?v=" + version;
    }

    Reply reply(Visit visit) {
        boolean current = visit.query("v").equals(version);
        String keep = current ? "public, max-age=31536000, immutable" : "no-cache";
        return new Reply(Reply.OK, content, Map.of("Content-Type", type, "Cache-Control", keep));
    }

    private static byte[] load(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(whole).substring(0, VERSION_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
