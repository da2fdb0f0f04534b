package org.licenseportal.servicelink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteId;

/**
 * A pattern in the requests of a site that looks as if its license were used twice.
 *
 * @param id its identifier
 * @param site the site
 * @param owner whose the site is
 * @param kind what it looks like
 * @param detail what exactly the request had of its own
 * @param firstSeen when such a request came first
 * @param lastSeen when one came last
 * @param times how many came
 * @param machine the machine of the last one
 * @param otherSite the other site, where there is one that the reader may know
 * @param held the sequence of the license that the installation said it holds, where that is the point
 * @param before what it had said before, where that is the point
 * @param settlement how it ended; empty while it is open
 */
public record Suspicion(
        SuspicionId id,
        SiteId site,
        ResellerNumber owner,
        SuspicionKind kind,
        SuspicionDetail detail,
        Instant firstSeen,
        Instant lastSeen,
        long times,
        SuspiciousMachine machine,
        Optional<SiteId> otherSite,
        Optional<Long> held,
        Optional<LicenseReport> before,
        Optional<SuspicionEnd> settlement) {

    /** Its place in a list. */
    List<String> key() {
        return List.of(Long.toString(lastSeen.toEpochMilli()), id.toString());
    }
}
