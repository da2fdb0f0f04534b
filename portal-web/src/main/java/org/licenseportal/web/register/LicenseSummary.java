package org.licenseportal.web.register;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/**
 * What a license says, in the reader's words, read from the document itself so that the page shows what was signed.
 *
 * @param headline the site
 * @param subline its name, product and licensed version
 * @param facts the rest of what matters to people
 * @param entitlements feature and quantity
 * @param deactivated whether the license ends the use of the site
 */
public record LicenseSummary(
        String headline, String subline, List<Fact> facts, List<Fact> entitlements, boolean deactivated) {

    /** Reads a license document (JWS JSON), which the portal has just signed or read back. */
    static LicenseSummary of(String document, String fileName, Texts texts) {
        JsonObject claims = parse(parse(document).getString("payload"), true);
        return new LicenseSummary(
                texts.text("done.site", claims.getString("sub")),
                Stream.of(
                                claims.getString("siteName", ""),
                                claims.getString("product") + " " + claims.getString("version"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                facts(claims, fileName, texts),
                entitlements(claims),
                claims.getBoolean("deactivated", false));
    }

    private static List<Fact> facts(JsonObject claims, String fileName, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.text("fact.file"), fileName));
        facts.add(Fact.identifier(texts.text("fact.serial"), claims.getString("jti")));
        String reseller = claims.getString("resellerNumber", "");
        if (!reseller.isEmpty()) {
            facts.add(Fact.of(texts.text("fact.reseller"), reseller));
        }
        if (claims.containsKey("swas")) {
            facts.add(Fact.of(texts.text("fact.swas"), assurance(claims.getJsonObject("swas"), texts)));
        }
        facts.add(Fact.of(texts.text("fact.sequence"), String.valueOf(claims.getInt("sequence", 1))));
        return List.copyOf(facts);
    }

    private static String assurance(JsonObject swas, Texts texts) {
        String expires = swas.getString("expires", "");
        String day = expires.isEmpty()
                ? ""
                : LocalDate.parse(expires).format(DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()));
        return texts.text("swas." + swas.getString("status"), day);
    }

    private static List<Fact> entitlements(JsonObject claims) {
        if (!claims.containsKey("entitlements")) {
            return List.of();
        }
        return claims.getJsonArray("entitlements").getValuesAs(JsonObject.class).stream()
                .map(each -> Fact.of(
                        each.getString("name", each.getString("feature")), String.valueOf(each.getInt("quantity"))))
                .toList();
    }

    private static JsonObject parse(String text, boolean encoded) {
        return parse(encoded ? new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8) : text);
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
