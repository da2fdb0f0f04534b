package org.licenseportal.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.catalog.FeatureDetails;
import org.licenseportal.catalog.PartGrant;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.Entitlement;

/** Adds up what vouchers give to a site that has something already. A voucher counts whole (VOU-5). */
@Dependent
class Gain {

    @Inject
    CatalogService catalog;

    /**
     * What the site has before and after, by feature.
     *
     * @param has what it has
     * @param parts the part of each voucher: two vouchers of one part are twice in it
     */
    List<LicenseChange> of(List<Entitlement> has, Collection<PartNumber> parts) {
        Map<FeatureCode, String> names =
                catalog.features().stream().collect(Collectors.toMap(FeatureDetails::code, FeatureDetails::name));
        return changes(has, gains(parts), names);
    }

    /** What came to a site between two moments. */
    static List<LicenseChange> between(List<Entitlement> before, List<Entitlement> after) {
        Map<FeatureCode, Long> had =
                before.stream().collect(Collectors.toMap(Entitlement::feature, Entitlement::quantity));
        return after.stream()
                .map(line -> {
                    long first = had.getOrDefault(line.feature(), 0L);
                    return new LicenseChange(line.feature(), line.name(), first, line.quantity() - first);
                })
                .toList();
    }

    private Map<FeatureCode, Long> gains(Collection<PartNumber> parts) {
        Map<PartNumber, Long> pieces =
                parts.stream().collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        return catalog.grants(pieces.keySet()).stream()
                .collect(Collectors.toMap(
                        PartGrant::feature, grant -> grant.quantity() * pieces.get(grant.part()), Long::sum));
    }

    static List<LicenseChange> changes(
            List<Entitlement> has, Map<FeatureCode, Long> gains, Map<FeatureCode, String> names) {
        Map<FeatureCode, Long> onlyGained = new TreeMap<>(gains);
        List<LicenseChange> changes = new ArrayList<>();
        for (Entitlement line : has) {
            Long gained = onlyGained.remove(line.feature());
            changes.add(new LicenseChange(line.feature(), line.name(), line.quantity(), gained == null ? 0 : gained));
        }
        onlyGained.forEach((feature, gained) ->
                changes.add(new LicenseChange(feature, names.getOrDefault(feature, feature.value()), 0, gained)));
        return changes;
    }
}
