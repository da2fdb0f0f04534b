package org.licenseportal.client.panel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the two kinds of body that a browser sends for a form; of anything else it knows nothing. */
final class FormBody {
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final int MOST_FIELDS = 32;

    private FormBody() {}

    /**
     * @param type of the body, as the browser says
     * @throws VisitRefusedException when it is not such a body
     */
    static Form read(String type, byte[] body) {
        String kind = type.split(";", 2)[0].strip();
        if (kind.equalsIgnoreCase(MultipartBody.TYPE)) {
            return MultipartBody.read(type, body);
        }
        if (!kind.equalsIgnoreCase(PLAIN)) {
            throw new VisitRefusedException(Reply.BAD_REQUEST);
        }
        return new Form(pairs(new String(body, StandardCharsets.US_ASCII)), Optional.empty());
    }

    /** {@code a=1&b=2}, as in bodies and behind the question mark of an address. */
    static Map<String, String> pairs(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS + 1)) {
            String[] sides = pair.split("=", 2);
            put(fields, decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]));
        }
        return fields;
    }

    /** A name that comes twice could mean one thing to who looks and another to who acts. */
    static void put(Map<String, String> fields, String name, String value) {
        if (fields.size() == MOST_FIELDS || fields.putIfAbsent(name, value) != null) {
            throw new VisitRefusedException(Reply.BAD_REQUEST);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new VisitRefusedException(Reply.BAD_REQUEST);
        }
    }
}
