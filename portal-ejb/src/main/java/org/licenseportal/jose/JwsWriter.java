package org.licenseportal.jose;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts signed parts together to a JWS (RFC 7515 section 7). The parts are base64url, so that nothing needs escaping and
 * equal parts give equal bytes.
 */
public final class JwsWriter {

    private JwsWriter() {}

    /** Compact serialization. */
    public static String compact(String payload, JwsSignature signature) {
        return signature.protectedHeader() + "." + payload + "." + signature.signature();
    }

    /** Flattened JSON serialization: one signature. */
    public static String flattened(String payload, JwsSignature signature) {
        return "{\"payload\":\"" + payload + "\"," + members(signature) + "}";
    }

    /** General JSON serialization: any number of signatures over one payload. */
    public static String general(String payload, List<JwsSignature> signatures) {
        return signatures.stream()
                .map(signature -> "{" + members(signature) + "}")
                .collect(Collectors.joining(",", "{\"payload\":\"" + payload + "\",\"signatures\":[", "]}"));
    }

    private static String members(JwsSignature signature) {
        return "\"protected\":\"" + signature.protectedHeader() + "\",\"signature\":\"" + signature.signature() + "\"";
    }
}
