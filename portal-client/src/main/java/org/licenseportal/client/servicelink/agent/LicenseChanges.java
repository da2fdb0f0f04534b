package org.licenseportal.client.servicelink.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.LicensedFeature;

/** What a license brings that the one before it did not, or takes away: one line each. */
final class LicenseChanges {
    private static final int MOST = 40;

    private final List<String> lines = new ArrayList<>();

    private LicenseChanges() {}

    static List<String> between(Optional<LicenseTerms> before, LicenseTerms after) {
        LicenseChanges changes = new LicenseChanges();
        before.ifPresent(old -> {
            changes.compare(
                    "Product", old.claims().text("product"), after.claims().text("product"));
            changes.compare(
                    "Version", old.claims().text("version"), after.claims().text("version"));
            changes.compare(
                    "SWAS",
                    old.assurance().map(LicenseSummary::words),
                    after.assurance().map(LicenseSummary::words));
        });
        changes.features(
                byName(before.map(LicenseTerms::entitlements).orElse(List.of())), byName(after.entitlements()));
        return changes.shortened();
    }

    private static Map<String, LicensedFeature> byName(List<LicensedFeature> features) {
        Map<String, LicensedFeature> map = new LinkedHashMap<>();
        features.forEach(feature -> map.put(feature.feature(), feature));
        return map;
    }

    private void compare(String what, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            lines.add(what + ": " + before.orElse("none") + " -> " + after.orElse("none"));
        }
    }

    private void features(Map<String, LicensedFeature> before, Map<String, LicensedFeature> after) {
        after.forEach((code, feature) -> {
            LicensedFeature old = before.get(code);
            if (old == null) {
                lines.add("Added: " + feature.name() + ", " + feature.quantity());
            } else if (!Objects.equals(old.quantity(), feature.quantity())) {
                lines.add(feature.name() + ": " + old.quantity() + " -> " + feature.quantity());
            }
        });
        before.forEach((code, feature) -> {
            if (!after.containsKey(code)) {
                lines.add("Removed: " + feature.name() + ", " + feature.quantity());
            }
        });
    }

    private List<String> shortened() {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, MOST));
        some.add("and " + (lines.size() - MOST) + " more");
        return some;
    }
}
