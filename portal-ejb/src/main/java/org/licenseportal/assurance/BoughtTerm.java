package org.licenseportal.assurance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licenseportal.catalog.PartNumber;

/**
 * A stretch of assurance of a site, with what it was bought as.
 *
 * @param startsOn its first day
 * @param expiresOn its last day, covered too
 * @param parts so many pieces of which parts; empty where nobody noted it
 */
public record BoughtTerm(LocalDate startsOn, LocalDate expiresOn, Map<PartNumber, Integer> parts) {

    /** Keeps its own copy, by part. */
    public BoughtTerm {
        SortedMap<PartNumber, Integer> copy = new TreeMap<>(parts);
        parts = Collections.unmodifiableSortedMap(copy);
    }
}
