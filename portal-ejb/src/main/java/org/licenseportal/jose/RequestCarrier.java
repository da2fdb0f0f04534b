package org.licenseportal.jose;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the three parts of a signed request in whichever form it came. */
final class RequestCarrier {

    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]*\\.[\\w-]*");

    private RequestCarrier() {}

    static JwsParts parts(byte[] bytes) throws ReadingFailure {
        String text = RequestText.of(bytes);
        if (ArmoredText.isArmored(text)) {
            return fromJson(ArmoredText.document(text));
        }
        String bare = text.strip();
        if (bare.startsWith("{")) {
            return fromJson(bare);
        }
        if (COMPACT.matcher(bare).matches()) {
            String[] parts = bare.split("\\.", -1);
            return new JwsParts(parts[0], parts[1], parts[2]);
        }
        throw ReadingFailure.malformed("", unknownForm(text));
    }

    private static String unknownForm(String text) {
        return ArmoredText.isLicense(text)
                ? "This is a license file, not a request. Send the .licreq file that the installation wrote."
                : "This is not a license request. Send the .licreq file that the installation wrote.";
    }

    private static JwsParts fromJson(String json) throws ReadingFailure {
        Map<String, Object> jws = object(json);
        if (!jws.containsKey("signatures")) {
            return parts(jws.get("payload"), jws);
        }
        if (jws.containsKey("signature") || jws.containsKey("protected") || jws.containsKey("header")) {
            throw ReadingFailure.malformed("/signatures", "A JWS has either one signature or a list, not both.");
        }
        if (jws.get("signatures") instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Map<?, ?> one) {
            return parts(jws.get("payload"), one);
        }
        throw ReadingFailure.malformed("/signatures", "A request has exactly one signature, that of its device key.");
    }

    private static JwsParts parts(Object payload, Map<?, ?> signed) throws ReadingFailure {
        RequestErrors errors = new RequestErrors();
        JwsParts parts = new JwsParts(
                text("protected", signed.get("protected"), errors),
                text("payload", payload, errors),
                text("signature", signed.get("signature"), errors));
        errors.throwIfAny();
        checkUnprotected(signed.get("header"), signed.containsKey("header"));
        return parts;
    }

    private static String text(String name, Object value, RequestErrors errors) {
        if (value instanceof String text) {
            return text;
        }
        errors.add("/" + name, "The member \"" + name + "\" of the JWS must be there, as a string in base64url.");
        return "";
    }

    /** Nothing of the unprotected header is used; what would have to be understood (RFC 7515, 4.1.11) is refused. */
    private static void checkUnprotected(Object header, boolean present) throws ReadingFailure {
        if (!present) {
            return;
        }
        if (!(header instanceof Map<?, ?> members)) {
            throw ReadingFailure.malformed("/header", "The unprotected header must be a JSON object.");
        }
        for (String name : List.of("alg", "typ", "jwk", "crit")) {
            if (members.containsKey(name)) {
                throw ReadingFailure.malformed(
                        "/header/" + name, "\"" + name + "\" must stand in the protected header.");
            }
        }
    }

    private static Map<String, Object> object(String json) throws ReadingFailure {
        try {
            return StrictJson.object(json);
        } catch (InvalidJson broken) {
            throw ReadingFailure.malformed("", "The request cannot be read: " + broken.getMessage() + ".");
        }
    }
}
