package org.licenseportal.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param kind the kind
 * @param hits the first of them, what was typed exactly before others
 * @param more whether there are more than these
 */
public record HitGroup(HitKind kind, List<SearchHit> hits, boolean more) {

    /** So many of a kind are shown. */
    static final int SHOWN = 6;

    /** Keeps its own copy. */
    public HitGroup {
        hits = List.copyOf(hits);
    }

    /** The first of what was found, and whether there is more. */
    static HitGroup of(HitKind kind, List<SearchHit> found) {
        List<SearchHit> sorted = found.stream()
                .sorted((one, other) -> Boolean.compare(other.exact(), one.exact()))
                .limit(SHOWN)
                .toList();
        return new HitGroup(kind, sorted, found.size() > SHOWN);
    }
}
