package org.licenseportal.site;

import java.time.LocalDate;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * A site as lists show it.
 *
 * @param siteId its number
 * @param name what it is registered as; empty while it is not registered
 * @param licensed what it is licensed for
 * @param state where it is in its life
 * @param owner whose it is
 * @param assuredUntil the last day of its SWAS, to come or gone; empty when it has none
 */
public record SiteSummary(
        SiteId siteId,
        Optional<SiteName> name,
        SiteVersion licensed,
        SiteState state,
        ResellerNumber owner,
        Optional<LocalDate> assuredUntil) {

    /** True when it is registered at a customer, be it activated or not. */
    public boolean registered() {
        return state == SiteState.REGISTERED || state == SiteState.DEACTIVATED;
    }

    /** How it stands with its SWAS on that day. */
    public SiteCover cover(LocalDate day) {
        return SiteCover.on(assuredUntil, day);
    }
}
