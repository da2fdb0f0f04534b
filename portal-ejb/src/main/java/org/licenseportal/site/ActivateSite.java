package org.licenseportal.site;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Binds a machine to a site, and registers the site where it is not registered yet.
 *
 * @param owner who is to own the site; needed when it is stocked, without effect when it is owned
 * @param name what to register it as; needed when it has no name, without effect when it is registered
 * @param installedVersion the version that the installation runs
 * @param device the machine
 * @param now when this happens
 */
public record ActivateSite(
        Optional<ResellerNumber> owner,
        Optional<SiteName> name,
        ProductVersion installedVersion,
        SiteDevice device,
        Instant now) {}
