package org.licenseportal.web.support;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The query of an address, taken apart. */
public final class QueryText {

    private QueryText() {}

    /** The first value of each parameter; what is no query gives none. */
    public static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parameters.putIfAbsent(decoded(part.substring(0, sign)), decoded(part.substring(sign + 1)));
            }
        }
        return parameters;
    }

    /** The query of an address; empty when it has none. */
    public static String of(String address) {
        int sign = address.indexOf('?');
        return sign < 0 ? "" : address.substring(sign + 1);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
