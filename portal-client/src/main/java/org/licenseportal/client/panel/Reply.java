package org.licenseportal.client.panel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer to a visit.
 *
 * @param status of HTTP
 * @param body all of it
 * @param headers beside those that every answer has
 */
record Reply(int status, byte[] body, Map<String, String> headers) {
    static final int OK = 200;
    static final int SEE_OTHER = 303;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int TOO_LARGE = 413;
    static final int UNPROCESSABLE = 422;
    static final int MISDIRECTED = 421;
    static final int TOO_MANY = 429;
    static final int FAULT = 500;

    static Reply page(int status, String html) {
        return new Reply(status, html.getBytes(StandardCharsets.UTF_8), Map.of())
                .with("Content-Type", "text/html; charset=utf-8");
    }

    /** Leads to a page of this panel, by a GET: reloading that repeats nothing. */
    static Reply seeOther(String path) {
        return new Reply(SEE_OTHER, new byte[0], Map.of("Location", path));
    }

    static Reply image(byte[] svg) {
        return new Reply(OK, svg, Map.of("Content-Type", "image/svg+xml"));
    }

    /** A file to keep. Its name is made of letters, digits, points and hyphens, whatever it was. */
    static Reply download(String name, String content) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return new Reply(OK, content.getBytes(StandardCharsets.UTF_8), Map.of())
                .with("Content-Type", "application/octet-stream")
                .with("Content-Disposition", "attachment; filename=\"" + safe + "\"");
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, body, more);
    }
}
