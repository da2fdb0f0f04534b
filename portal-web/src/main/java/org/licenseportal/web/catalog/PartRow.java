package org.licenseportal.web.catalog;

import java.util.List;
import java.util.Map;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.web.support.Texts;

/**
 * A part, or an earlier version of it, in the reader's words.
 *
 * @param number its number
 * @param description what it is
 * @param kind what an order of it comes to
 * @param product the product and version of its sites, or empty
 * @param grants how many of which feature one piece gives or covers
 * @param revision counts its versions
 */
public record PartRow(
        String number, String description, String kind, String product, List<String> grants, int revision) {

    static PartRow of(PartVersion part, Map<String, String> features, Texts texts) {
        return new PartRow(
                part.number().value(),
                part.content().description(),
                texts.text("kind." + part.content().kind().word()),
                part.content()
                        .product()
                        .map(sold -> sold.product() + " " + sold.version())
                        .orElse(""),
                part.content().grants().entrySet().stream()
                        .map(grant -> texts.text(
                                "grant",
                                grant.getValue(),
                                features.getOrDefault(
                                        grant.getKey().value(), grant.getKey().value())))
                        .toList(),
                part.revision());
    }
}
