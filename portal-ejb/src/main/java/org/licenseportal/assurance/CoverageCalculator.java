package org.licenseportal.assurance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.licenseportal.catalog.AssurancePart;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.Entitlement;

/** Works out which SWAS a site needs: a matter of its licenses and of what each part covers, and of nothing else. */
final class CoverageCalculator {

    private final Map<PartNumber, AssurancePart> parts;
    private final PartChoice choice;

    /** @param parts all that is sold as SWAS */
    CoverageCalculator(Collection<AssurancePart> parts) {
        this.parts = parts.stream().collect(Collectors.toMap(part -> part.part().number(), Function.identity()));
        choice = new PartChoice(parts);
    }

    /**
     * The coverage of a site.
     *
     * @param licensed what it may use
     * @param bought what its SWAS in place was bought as
     * @param inPlace whether it has SWAS in place
     */
    Coverage of(Collection<Entitlement> licensed, Map<PartNumber, Integer> bought, boolean inPlace) {
        List<FeatureCover> features = licensed.stream()
                .map(license -> new FeatureCover(
                        license.feature(),
                        license.name(),
                        license.quantity(),
                        covered(license.feature(), bought),
                        coverable(license.feature())))
                .toList();
        return new Coverage(
                features,
                counts(bought),
                counts(choice.of(amounts(features, FeatureCover::licensed))),
                counts(choice.of(amounts(features, FeatureCover::missing))),
                !inPlace || !bought.isEmpty());
    }

    private long covered(FeatureCode feature, Map<PartNumber, Integer> bought) {
        return bought.entrySet().stream()
                .mapToLong(held -> (long) held.getValue()
                        * Optional.ofNullable(parts.get(held.getKey()))
                                .map(part -> part.covers().getOrDefault(feature, 0))
                                .orElse(0))
                .sum();
    }

    private boolean coverable(FeatureCode feature) {
        return parts.values().stream().anyMatch(part -> part.covers().containsKey(feature));
    }

    private static SortedMap<FeatureCode, Long> amounts(List<FeatureCover> features, ToLongFunction<FeatureCover> of) {
        SortedMap<FeatureCode, Long> amounts = new TreeMap<>();
        features.forEach(feature -> amounts.put(feature.feature(), of.applyAsLong(feature)));
        return amounts;
    }

    /** By number; a part that is no longer sold as SWAS is known by its number only. */
    private List<PartCount> counts(Map<PartNumber, ? extends Number> quantities) {
        Map<PartNumber, Number> sorted = new TreeMap<>(quantities);
        return sorted.entrySet().stream()
                .map(entry -> new PartCount(
                        Optional.ofNullable(parts.get(entry.getKey()))
                                .map(AssurancePart::part)
                                .orElseGet(() -> new PartDetails(entry.getKey(), "")),
                        entry.getValue().longValue()))
                .toList();
    }
}
