package org.licenseportal.api.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;

/** Parts as the API shows them. */
final class PartJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PartJson() {}

    static String of(Page<PartVersion> page) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        page.items().forEach(part -> items.add(object(part)));
        JsonObjectBuilder list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    static String of(PartVersion part) {
        return object(part).build().toString();
    }

    private static JsonObjectBuilder object(PartVersion part) {
        JsonArrayBuilder grants = JSON.createArrayBuilder();
        part.content()
                .grants()
                .forEach((feature, quantity) -> grants.add(JSON.createObjectBuilder()
                        .add("feature", feature.value())
                        .add("quantity", quantity)));
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("part", part.number().value())
                .add("revision", part.revision())
                .add("description", part.content().description())
                .add("kind", part.content().kind().word())
                .add("grants", grants);
        part.content()
                .product()
                .ifPresent(sold -> object.add(
                        "product",
                        JSON.createObjectBuilder()
                                .add("code", sold.product().value())
                                .add("version", sold.version())));
        return object;
    }
}
