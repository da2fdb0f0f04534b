package org.licenseportal.journey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A signed request in all of its forms; one signature, so one request.
 *
 * @param compact JWS compact
 * @param json flattened JWS JSON
 */
public record SignedRequest(String compact, String json) {

    private static final int LINE = 64;

    /** The file form, with a line for people. */
    public String file() {
        return file(LINE, "\n");
    }

    /** The file form with other line lengths and line ends. */
    public String file(int lineLength, String lineEnd) {
        Base64.Encoder lines = Base64.getMimeEncoder(lineLength, lineEnd.getBytes(StandardCharsets.US_ASCII));
        return "License request. Take it to the portal, é." + lineEnd
                + "-----BEGIN LICENSE REQUEST-----" + lineEnd
                + lines.encodeToString(json.getBytes(StandardCharsets.UTF_8)) + lineEnd
                + "-----END LICENSE REQUEST-----" + lineEnd;
    }
}
