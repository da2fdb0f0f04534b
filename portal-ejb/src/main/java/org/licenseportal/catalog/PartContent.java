package org.licenseportal.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a part is.
 *
 * @param kind what ordering it comes to
 * @param description what it is, as {@code Phone Manager Outlook 10 Pack}
 * @param product what the sites are that it stands for; there exactly when it stands for sites
 * @param grants what one piece gives to a site: how many of which feature
 */
public record PartContent(
        PartKind kind, String description, Optional<SoldProduct> product, Map<FeatureCode, Integer> grants) {

    /** Sorts the grants. */
    public PartContent {
        SortedMap<FeatureCode, Integer> sorted = new TreeMap<>(grants);
        grants = Collections.unmodifiableSortedMap(sorted);
    }

    /** All of it in one line, for the audit trail. */
    String inWords() {
        StringBuilder words =
                new StringBuilder(kind.word()).append(" \"").append(description).append('"');
        product.ifPresent(
                sold -> words.append(", ").append(sold.product()).append(' ').append(sold.version()));
        grants.forEach((feature, quantity) ->
                words.append(", ").append(quantity).append(" x ").append(feature));
        return words.toString();
    }
}
