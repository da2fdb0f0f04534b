package org.licenseportal.license;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.licenseportal.jose.Armor;

/**
 * A license in the file form: some lines for people, then the armored document. The same license gives the same
 * bytes.
 */
public final class LicenseFile {

    /** Held: without it, every reader would search the class path for a provider. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private LicenseFile() {}

    /** The text of the file. */
    public static String of(IssuedLicense license) {
        return Armor.LICENSE.encode(license.document(), List.of(forPeople(license)));
    }

    /** Read from the document itself, so that the line never says anything that is not signed. */
    private static String forPeople(IssuedLicense license) {
        try (var document = JSON.createReader(new StringReader(license.document()))) {
            var payload = Base64.getUrlDecoder().decode(document.readObject().getString("payload"));
            try (var claims = JSON.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)))) {
                var says = claims.readObject();
                var name = says.getString("siteName");
                return "License %d for site %s, %s%s %s. Load it on the installation that asked for it."
                        .formatted(
                                license.sequence(),
                                license.siteId().value(),
                                name.isEmpty() ? "" : name + ", ",
                                says.getString("product"),
                                says.getString("version"));
            }
        }
    }
}
