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
 * @param grants how many of which feature one piece gives to a site; of SWAS, how many it covers
 */
public record PartContent(
        PartKind kind, String description, Optional<SoldProduct> product, Map<FeatureCode, Integer> grants) {

    /** Sorts the grants. */
    public PartContent {
        SortedMap<FeatureCode, Integer> sorted = new TreeMap<>(grants);
        grants = Collections.unmodifiableSortedMap(sorted);
    }

    /** The product and its version in one, for the audit trail. */
    Optional<String> productInWords() {
        return product.map(sold -> sold.product() + " " + sold.version());
    }

    /** What it grants in one line, for the audit trail; empty when it grants nothing. */
    Optional<String> grantsInWords() {
        return grants.entrySet().stream()
                .map(grant -> grant.getValue() + " x " + grant.getKey())
                .reduce((one, other) -> one + ", " + other);
    }
}
