package org.licenseportal.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.jose.JsonFields;

/** Reads a part from the members of a JSON object: the form of the API and of catalog files alike. */
public final class PartReader {

    static final int LONGEST_DESCRIPTION = 200;
    static final int LONGEST_NAME = 100;
    static final int MOST_OF_A_FEATURE = 1_000_000;
    static final String A_NAME = "1 to 100 characters, without control characters";
    static final String A_FEATURE = "1 to 60 lower-case letters, digits and dashes";

    private static final List<String> MEMBERS = List.of("description", "kind", "product", "grants");
    private static final int MOST_GRANTS = 100;

    private PartReader() {}

    /** The part, or nothing when something is wrong with it, which is told to the object's errors. */
    public static Optional<SavePart> read(PartNumber number, JsonFields object) {
        object.only(MEMBERS);
        return content(number, object);
    }

    static Optional<SavePart> content(PartNumber number, JsonFields object) {
        Optional<String> description = object.required(
                "description",
                text -> text(text, LONGEST_DESCRIPTION),
                "1 to " + LONGEST_DESCRIPTION + " characters, without control characters");
        Optional<PartKind> kind = object.required("kind", PartKind::parse, "\"voucher\", \"site\" or \"swas\"");
        List<GivenName> products = new ArrayList<>();
        Optional<SoldProduct> product =
                object.object("product").flatMap(sold -> product(sold, products, object.place("product")));
        List<GivenName> features = new ArrayList<>();
        Map<FeatureCode, Integer> grants = grants(object.objects("grants", MOST_GRANTS), features);
        return description.isPresent() && kind.isPresent()
                ? Optional.of(new SavePart(
                        object.place(),
                        number,
                        new PartContent(kind.get(), description.get(), product, grants),
                        features,
                        products))
                : Optional.empty();
    }

    private static Optional<SoldProduct> product(JsonFields sold, List<GivenName> products, String pointer) {
        sold.only(List.of("code", "name", "version"));
        Optional<ProductCode> code = sold.required("code", ProductCode::parse, "1 to 20 letters, digits and dashes");
        Optional<String> name = sold.optional("name", text -> text(text, LONGEST_NAME), A_NAME);
        Optional<String> version = sold.required(
                "version",
                text -> Optional.of(text).filter(SoldProduct::isVersion),
                "up to four numbers joined by points");
        code.ifPresent(known -> products.add(new GivenName(known.value(), name, pointer)));
        return code.flatMap(known -> version.map(number -> new SoldProduct(known, number)));
    }

    private static Map<FeatureCode, Integer> grants(List<JsonFields> objects, List<GivenName> features) {
        Map<FeatureCode, Integer> grants = new LinkedHashMap<>();
        for (JsonFields grant : objects) {
            grant.only(List.of("feature", "name", "quantity"));
            Optional<FeatureCode> feature = grant.required("feature", FeatureCode::parse, A_FEATURE);
            Optional<String> name = grant.optional("name", text -> text(text, LONGEST_NAME), A_NAME);
            Optional<Integer> quantity = grant.count("quantity", MOST_OF_A_FEATURE);
            feature.ifPresent(code -> {
                features.add(new GivenName(code.value(), name, grant.place("feature")));
                if (grants.put(code, quantity.orElse(1)) != null) {
                    grant.wrong("feature", "This feature stands in the grants twice. Add its quantities up.");
                }
            });
        }
        return grants;
    }

    /** The text without spaces around it, where it is neither empty nor too long nor has control characters. */
    static Optional<String> text(String text, int longest) {
        String stripped = text.strip();
        return stripped.isEmpty()
                        || stripped.length() > longest
                        || stripped.codePoints()
                                .anyMatch(character -> Character.isISOControl(character)
                                        || Character.getType(character) == Character.SURROGATE)
                ? Optional.empty()
                : Optional.of(stripped);
    }
}
