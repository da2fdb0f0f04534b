package org.licenseportal.servicelink;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What one request shows: at most one sighting for each suspicion, so that it counts once, and in the order of sites
 * and kinds, so that two requests at once wait for each other and not in a circle.
 */
final class Sightings {

    private record Place(String site, SuspicionKind kind) {}

    private final SortedMap<Place, Sighting> found =
            new TreeMap<>(Comparator.comparing(Place::site).thenComparing(Place::kind));

    /** Adds one, unless there is one for that suspicion. */
    void add(Sighting sighting) {
        found.putIfAbsent(new Place(sighting.site().value(), sighting.kind()), sighting);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void each(Consumer<Sighting> use) {
        found.values().forEach(use);
    }
}
