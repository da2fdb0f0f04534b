package org.licenseportal.catalog;

import java.util.List;
import java.util.Map;

/**
 * The features and products that there are, with their names.
 *
 * @param features names by code
 * @param products names by code
 */
record KnownNames(Map<String, String> features, Map<String, String> products) {

    /** Adds those that a part makes known. */
    void learn(SavePart part) {
        learn(features, part.features());
        learn(products, part.products());
    }

    private static void learn(Map<String, String> known, List<GivenName> given) {
        given.forEach(one -> one.name().ifPresent(name -> known.putIfAbsent(one.code(), name)));
    }
}
