package org.licenseportal.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param groups by kind, without the kinds of which nothing was found
 */
public record SearchResults(List<HitGroup> groups) {

    /** Leaves out empty groups. */
    public SearchResults {
        groups = groups.stream().filter(group -> !group.hits().isEmpty()).toList();
    }

    /** The one thing that is exactly what was typed; empty when there is none, or more than one. */
    public Optional<SearchHit> exact() {
        List<SearchHit> exact = groups.stream()
                .flatMap(group -> group.hits().stream())
                .filter(SearchHit::exact)
                .toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }
}
