package org.licenseportal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.jose.InvalidJson;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.jose.StrictJson;
import org.licenseportal.kernel.FieldError;

/** The catalog as a JSON document: {@code {"parts": [{"part": "S1303549", …}]}}. */
final class CatalogJson {

    private static final int MOST_PARTS = 20_000;
    private static final List<String> MEMBERS = List.of("part", "description", "kind", "product", "grants");
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private CatalogJson() {}

    static CatalogFile read(String text) {
        List<FieldError> errors = new ArrayList<>();
        List<SavePart> parts = new ArrayList<>();
        try {
            JsonFields document = new JsonFields(StrictJson.object(text), errors).only(List.of("parts"));
            if (!document.has("parts")) {
                document.wrong("parts", "\"parts\" is missing. It must be an array of parts.");
            }
            Set<PartNumber> seen = new HashSet<>();
            for (JsonFields part : document.objects("parts", MOST_PARTS)) {
                part(part, seen).ifPresent(parts::add);
            }
        } catch (InvalidJson broken) {
            errors.add(new FieldError("", "The file cannot be read: " + broken.getMessage() + "."));
        }
        return new CatalogFile(parts, errors.stream().map(CatalogFile::error).toList());
    }

    private static Optional<SavePart> part(JsonFields part, Set<PartNumber> seen) {
        part.only(MEMBERS);
        Optional<PartNumber> number =
                part.required("part", PartNumber::parse, "1 to 20 upper-case letters, digits and dashes");
        if (number.filter(known -> !seen.add(known)).isPresent()) {
            part.wrong("part", "This part stands in the file twice.");
        }
        return PartReader.content(number.orElse(new PartNumber("0")), part).filter(read -> number.isPresent());
    }

    static String write(List<PartVersion> parts, KnownNames names) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(object(part, names)));
        StringWriter text = new StringWriter();
        WRITERS.createWriter(text)
                .write(Json.createObjectBuilder().add("parts", array).build());
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder object(PartVersion part, KnownNames names) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("part", part.number().value())
                .add("description", part.content().description())
                .add("kind", part.content().kind().word());
        part.content().product().ifPresent(sold -> {
            String code = sold.product().value();
            object.add(
                    "product",
                    Json.createObjectBuilder()
                            .add("code", code)
                            .add("name", names.products().get(code))
                            .add("version", sold.version()));
        });
        JsonArrayBuilder grants = Json.createArrayBuilder();
        part.content()
                .grants()
                .forEach((feature, quantity) -> grants.add(Json.createObjectBuilder()
                        .add("feature", feature.value())
                        .add("name", names.features().get(feature.value()))
                        .add("quantity", quantity)));
        return object.add("grants", grants);
    }
}
