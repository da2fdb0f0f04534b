package org.licenseportal.catalog;

import java.util.List;

/**
 * Creates a part, or gives it other content. The names of features and products that are not known yet come with it.
 * {@link PartReader} and {@link CatalogFile} make it.
 *
 * @param place where it stands in what was sent: a JSON pointer, or the line of a file; errors say it
 * @param number its number, which never changes
 * @param content what it is to be
 * @param features the features of its grants
 * @param products its product, where it has one
 */
public record SavePart(
        String place, PartNumber number, PartContent content, List<GivenName> features, List<GivenName> products) {

    /** Copies the lists. */
    public SavePart {
        features = List.copyOf(features);
        products = List.copyOf(products);
    }
}
