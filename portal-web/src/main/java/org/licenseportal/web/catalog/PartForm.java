package org.licenseportal.web.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.web.support.Posted;

/**
 * A part as it stands in the form: what was typed, whatever it is.
 *
 * @param description what it is
 * @param kind the word of its kind
 * @param product code, name and version of its product, by the names of the fields
 * @param grants the rows of its grants, some of them empty
 */
public record PartForm(String description, String kind, Map<String, String> product, List<GrantRow> grants) {

    private static final int ROWS = 5;

    private static final String CODE = "product";
    private static final String NAME = "productName";
    private static final String VERSION = "version";

    /** What a new part begins with. */
    static PartForm empty() {
        return new PartForm("", "voucher", Map.of(), rows(List.of()));
    }

    static PartForm of(PartVersion part) {
        Map<String, String> product = new HashMap<>();
        part.content().product().ifPresent(sold -> {
            product.put(CODE, sold.product().value());
            product.put(VERSION, sold.version());
        });
        return new PartForm(
                part.content().description(),
                part.content().kind().word(),
                product,
                rows(part.content().grants().entrySet().stream()
                        .map(grant -> new GrantRow(
                                grant.getKey().value(), "", grant.getValue().toString()))
                        .toList()));
    }

    static PartForm of(Posted posted) {
        List<String> features = posted.all("feature");
        List<String> names = posted.all("featureName");
        List<String> quantities = posted.all("quantity");
        List<GrantRow> rows = IntStream.range(0, Math.min(features.size(), Math.min(names.size(), quantities.size())))
                .mapToObj(row -> new GrantRow(
                        features.get(row).strip(),
                        names.get(row).strip(),
                        quantities.get(row).strip()))
                .toList();
        return new PartForm(
                posted.one("description"),
                posted.one("kind"),
                Map.of(CODE, posted.one(CODE), NAME, posted.one(NAME), VERSION, posted.one(VERSION)),
                rows(rows));
    }

    /** Those that there are, and empty ones to be filled. */
    private static List<GrantRow> rows(List<GrantRow> filled) {
        List<GrantRow> rows = new ArrayList<>(filled);
        while (rows.size() < ROWS || rows.size() == filled.size()) {
            rows.add(GrantRow.EMPTY);
        }
        return List.copyOf(rows);
    }

    /** Code, name or version of the product. */
    public String product(String field) {
        return product.getOrDefault(field, "");
    }

    /** The form as the members of a JSON object, which is how the catalog reads a part. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "description", description);
        put(members, "kind", kind);
        Map<String, Object> sold = new LinkedHashMap<>();
        put(sold, "code", product(CODE));
        put(sold, "name", product(NAME));
        put(sold, VERSION, product(VERSION));
        if (!sold.isEmpty()) {
            members.put("product", sold);
        }
        List<Object> granted = new ArrayList<>();
        filled().forEach(row -> granted.add(row.members()));
        if (!granted.isEmpty()) {
            members.put("grants", granted);
        }
        return members;
    }

    private List<GrantRow> filled() {
        return grants.stream().filter(row -> !row.blank()).toList();
    }

    /** The row of the form that a grant of the JSON object came from. */
    int row(int grant) {
        return grants.indexOf(filled().get(grant));
    }

    private static void put(Map<String, Object> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
    }

    /**
     * A row of the grants.
     *
     * @param feature the code of a feature
     * @param name its name, where it is a new one
     * @param quantity how many of it
     */
    public record GrantRow(String feature, String name, String quantity) {

        static final GrantRow EMPTY = new GrantRow("", "", "");

        boolean blank() {
            return feature.isEmpty() && name.isEmpty() && quantity.isEmpty();
        }

        Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            put(members, "feature", feature);
            put(members, "name", name);
            if (quantity.matches("[0-9]{1,9}")) {
                members.put("quantity", new BigDecimal(quantity));
            }
            return members;
        }
    }
}
