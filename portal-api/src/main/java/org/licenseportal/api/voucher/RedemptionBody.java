package org.licenseportal.api.voucher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.licenseportal.api.support.Values;
import org.licenseportal.site.SiteId;

/** The body of a redemption: {@code {"siteId": "18429"}}. */
final class RedemptionBody {

    private static final int LONGEST = 4096;
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    private static final String SITE = "/siteId";
    private static final String FORM = "It is the site ID as a text of 1 to 20 digits";

    private RedemptionBody() {}

    static SiteId site(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw Values.wrong("", "The body is a JSON object of at most 4 KiB");
        }
        try (var reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            return site(reader.read());
        } catch (JsonException notJson) {
            throw Values.wrong("", "The body is a JSON object with siteId");
        }
    }

    private static SiteId site(JsonStructure document) {
        JsonValue given = document instanceof Map<?, ?> object && object.get("siteId") instanceof JsonValue value
                ? value
                : JsonValue.NULL;
        if (given instanceof JsonString text) {
            return SiteId.parse(text.getString()).orElseThrow(() -> Values.wrong(SITE, FORM));
        }
        throw Values.wrong(SITE, FORM);
    }
}
