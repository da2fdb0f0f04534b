package org.licenseportal.client.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.DocumentSignature;
import org.licenseportal.client.format.FileArmor;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.JwsDocument;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.PublicJwk;

/**
 * A request as it travels. The three forms hold the same signed bytes; whoever sends the same request again, in
 * whichever form, gets the same answer again.
 */
public final class SignedRequest {
    private static final String TYPE = "license-request+jwt";

    private final JwsDocument document;
    private final JsonMembers claims;
    private final PublicJwk device;

    private SignedRequest(JwsDocument document) {
        this.document = document;
        DocumentSignature signature = document.only();
        this.device = PublicJwk.of(signature.header().requiredMembers("jwk"))
                .orElseThrow(() -> new MalformedDocumentException("the request is signed by an unknown kind of key"));
        if (!signature.hasType(TYPE) || !device.verifies(signature, document.payload())) {
            throw new MalformedDocumentException("the signature of the request is wrong: it was changed or damaged");
        }
        this.claims = document.claims(FileArmor.MAX_FILE);
        claims.requiredText("jti");
        claims.requiredText("operation");
    }

    static SignedRequest of(byte[] claims, DeviceKey key) {
        return parse(key.sign(TYPE, claims).toCompact().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param request any of the three forms, at most 64 KiB
     * @return the request, its signature proved
     * @throws MalformedDocumentException when it is no request, or its signature is wrong
     */
    public static SignedRequest parse(byte[] request) {
        boolean file = FileArmor.LICENSE_REQUEST.isIn(JsonReading.utf8(request));
        byte[] document = file ? FileArmor.LICENSE_REQUEST.unwrap(request) : request;
        return new SignedRequest(JwsDocument.parse(document, FileArmor.MAX_FILE));
    }

    /** @return UUID of the request */
    public String id() {
        return claims.requiredText("jti");
    }

    /** @return what it asks for */
    public JsonMembers claims() {
        return claims;
    }

    /** @return thumbprint of the device key that signed it */
    public String deviceThumbprint() {
        return device.thumbprint();
    }

    /** @return the claim that says which site, as {@code siteId} and its value */
    public Optional<SiteReference> site() {
        return List.of(SiteReference.Kind.values()).stream()
                .flatMap(kind -> claims.text(kind.claim()).map(value -> new SiteReference(kind, value)).stream())
                .findFirst();
    }

    /** @return JWS compact, for {@code application/jose} and QR codes */
    public String toCompact() {
        return document.toCompact();
    }

    /** @return flattened JWS JSON, for {@code application/jose+json} */
    public byte[] toJson() {
        return document.toFlattened();
    }

    /**
     * @param heading one line for people: for which site, where to take it
     * @return text of a {@code .licreq} file
     */
    public String toFile(String heading) {
        return FileArmor.LICENSE_REQUEST.wrap(heading, toJson());
    }

    /**
     * Tells whether another request asks for the same, so that one which is still unanswered can be sent again.
     *
     * @param other to compare with
     * @return true when only ID and date differ
     */
    public boolean asksTheSameAs(SignedRequest other) {
        return deviceThumbprint().equals(other.deviceThumbprint())
                && claims.withoutAny("jti", "iat").equals(other.claims.withoutAny("jti", "iat"));
    }
}
