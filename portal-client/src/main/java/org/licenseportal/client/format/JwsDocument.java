package org.licenseportal.client.format;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A JWS (RFC 7515) in any of its three serializations.
 *
 * @param payload base64url, as it stands in the document: that text is what is signed
 * @param signatures at least one
 */
public record JwsDocument(String payload, List<DocumentSignature> signatures) {
    /** Signatures that a document may have; each one costs a verification. */
    private static final int MAX_SIGNATURES = 8;

    /** @throws MalformedDocumentException when there is no signature or a flood of them */
    public JwsDocument {
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new MalformedDocumentException("not a reasonable number of signatures");
        }
    }

    /**
     * @param document general or flattened JSON, or compact
     * @param limit bytes that it may have
     * @return its parts, nothing of it verified
     * @throws MalformedDocumentException when it is none of these
     */
    public static JwsDocument parse(byte[] document, int limit) {
        if (document.length > limit) {
            throw new MalformedDocumentException("larger than " + limit + " bytes");
        }
        String text = JsonReading.utf8(document).strip();
        return text.startsWith("{") ? json(JsonReading.object(document, limit)) : compact(text);
    }

    private static JwsDocument json(JsonMembers members) {
        String payload = members.requiredText("payload");
        boolean flattened = members.names().contains("signature");
        if (flattened == members.names().contains("signatures")) {
            throw new MalformedDocumentException("neither a general nor a flattened JWS");
        }
        List<JsonMembers> signatures = flattened ? List.of(members) : members.list("signatures");
        return new JwsDocument(
                payload, signatures.stream().map(JwsDocument::signature).toList());
    }

    private static DocumentSignature signature(JsonMembers members) {
        return new DocumentSignature(members.requiredText("protected"), members.requiredText("signature"));
    }

    private static JwsDocument compact(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw new MalformedDocumentException("neither JSON nor a compact JWS");
        }
        return new JwsDocument(parts[1], List.of(new DocumentSignature(parts[0], parts[2])));
    }

    /**
     * @param limit bytes that the payload may have
     * @return the payload, a JSON object
     * @throws MalformedDocumentException when it is something else
     */
    public JsonMembers claims(int limit) {
        return JsonReading.object(StrictBase64.fromUrl(payload), limit);
    }

    /**
     * @return the compact serialization
     * @throws MalformedDocumentException when there are several signatures, which it cannot hold
     */
    public String toCompact() {
        DocumentSignature signature = only();
        return signature.encodedHeader() + "." + payload + "." + signature.encodedValue();
    }

    /**
     * @return the flattened JSON serialization, UTF-8
     * @throws MalformedDocumentException when there are several signatures, which it cannot hold
     */
    public byte[] toFlattened() {
        DocumentSignature signature = only();
        JsonObject json = Json.createObjectBuilder()
                .add("payload", payload)
                .add("protected", signature.encodedHeader())
                .add("signature", signature.encodedValue())
                .build();
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @return the one signature
     * @throws MalformedDocumentException when there are several
     */
    public DocumentSignature only() {
        if (signatures.size() != 1) {
            throw new MalformedDocumentException("more than one signature");
        }
        return signatures.get(0);
    }
}
