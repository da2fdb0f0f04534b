package org.licenseportal.catalog;

import java.util.Map;

/**
 * A part that is SWAS.
 *
 * @param part its number and what it is
 * @param covers how many of each feature one piece covers
 */
public record AssurancePart(PartDetails part, Map<FeatureCode, Integer> covers) {

    /** Copies the map. */
    public AssurancePart {
        covers = Map.copyOf(covers);
    }
}
