package org.licenseportal.servicelink;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the connection to a site went last.
 *
 * @param delivered the last request that got a license; empty when none did
 * @param refusals the last refusals after that, the latest first, at most three
 */
public record LinkHistory(Optional<Synchronization> delivered, List<Synchronization> refusals) {

    /** Keeps its own copy of the refusals. */
    public LinkHistory {
        refusals = List.copyOf(refusals);
    }

    static LinkHistory of(Optional<Synchronization> delivered, List<Synchronization> refusals) {
        return new LinkHistory(
                delivered,
                refusals.stream()
                        .filter(refused -> delivered
                                .filter(license -> !license.at().isBefore(refused.at()))
                                .isEmpty())
                        .toList());
    }

    /** The last request, whatever became of it. */
    public Optional<Synchronization> latest() {
        return Stream.concat(refusals.stream(), delivered.stream()).findFirst();
    }
}
