package org.licenseportal.servicelink;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteId;

/**
 * A request as a suspicion takes note of it.
 *
 * @param site the site whose suspicion it is
 * @param kind what it looks like
 * @param detail what exactly it had of its own
 * @param machine the machine that it came from, as far as the site's owner may know it
 * @param otherSite the other site, where there is one
 * @param held the sequence that the request named, where that is the point
 * @param before what the machine had said before, where that is the point
 * @param now when it came
 */
record Sighting(
        SiteId site,
        SuspicionKind kind,
        SuspicionDetail detail,
        SuspiciousMachine machine,
        Optional<SiteId> otherSite,
        Optional<Long> held,
        Optional<LicenseReport> before,
        Instant now) {}
