package org.licenseportal.license;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What a license says, read from the document itself: nothing else of it is signed. */
final class StatedClaims {

    /** Held: without it, every reader would search the class path for a provider. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private StatedClaims() {}

    static JsonObject of(IssuedLicense license) {
        var payload = Base64.getUrlDecoder().decode(object(license.document()).getString("payload"));
        return object(new String(payload, StandardCharsets.UTF_8));
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
