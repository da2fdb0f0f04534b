package org.licenseportal.assurance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licenseportal.catalog.AssurancePart;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.catalog.PartNumber;

/**
 * Chooses the parts that cover so many of some features: as many as fit of the largest pack, then of the next one, and
 * one of the smallest for a rest that is smaller than any. What a part covers beside counts for the other features.
 */
final class PartChoice {

    private final List<AssurancePart> parts;

    PartChoice(Collection<AssurancePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** So many pieces of which parts; features that no part covers are left out. */
    SortedMap<PartNumber, Long> of(SortedMap<FeatureCode, Long> needs) {
        SortedMap<PartNumber, Long> chosen = new TreeMap<>();
        SortedMap<FeatureCode, Long> left = new TreeMap<>(needs);
        for (FeatureCode feature : needs.keySet()) {
            Optional<AssurancePart> next = next(feature, left);
            while (next.isPresent()) {
                AssurancePart part = next.get();
                long pieces = Math.max(1, left.get(feature) / part.covers().get(feature));
                chosen.merge(part.part().number(), pieces, Long::sum);
                part.covers()
                        .forEach((covered, quantity) -> left.computeIfPresent(
                                covered, (same, amount) -> Math.max(0, amount - pieces * quantity)));
                next = next(feature, left);
            }
        }
        return chosen;
    }

    private Optional<AssurancePart> next(FeatureCode feature, Map<FeatureCode, Long> left) {
        long amount = left.get(feature);
        if (amount == 0) {
            return Optional.empty();
        }
        Comparator<AssurancePart> bySize =
                Comparator.comparing(part -> part.covers().get(feature));
        Comparator<AssurancePart> byRest = Comparator.comparing((AssurancePart part) -> surplus(part, left))
                .thenComparing(part -> part.part().number().value());
        List<AssurancePart> covering = parts.stream()
                .filter(part -> part.covers().containsKey(feature))
                .toList();
        return covering.stream()
                .filter(part -> part.covers().get(feature) <= amount)
                .min(bySize.reversed().thenComparing(byRest))
                .or(() -> covering.stream().min(bySize.thenComparing(byRest)));
    }

    /** How much of what one piece covers nobody needs. */
    private static long surplus(AssurancePart part, Map<FeatureCode, Long> left) {
        return part.covers().entrySet().stream()
                .mapToLong(covered -> Math.max(0, covered.getValue() - left.getOrDefault(covered.getKey(), 0L)))
                .sum();
    }
}
