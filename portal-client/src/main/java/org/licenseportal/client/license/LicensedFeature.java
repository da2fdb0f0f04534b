package org.licenseportal.client.license;

import org.licenseportal.client.format.JsonMembers;

/**
 * One line of what a license grants.
 *
 * @param feature stable identifier, as {@code phone-manager-outlook}
 * @param name for people, as {@code Phone Manager Outlook}
 * @param quantity how many of it, at least 0
 */
public record LicensedFeature(String feature, String name, long quantity) {
    static LicensedFeature of(JsonMembers claim) {
        String feature = claim.requiredText("feature");
        return new LicensedFeature(
                feature,
                claim.text("name").orElse(feature),
                claim.number("quantity").orElse(1L));
    }
}
