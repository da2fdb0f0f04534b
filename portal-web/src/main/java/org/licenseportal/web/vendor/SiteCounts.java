package org.licenseportal.web.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.servicelink.SuspicionService;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteFilter;
import org.licenseportal.site.VendorSiteService;

/** How many sites there are of what, over all resellers. */
@Dependent
class SiteCounts {

    @Inject
    VendorSiteService sites;

    @Inject
    SuspicionService suspicions;

    /** Those whose SWAS ends in so many days at most. */
    long ending(int days) {
        return count(SiteFilter.ALL.withEndingWithin(OptionalInt.of(days)));
    }

    /** Those that stand so with their license server. */
    long standing(SiteContact way) {
        return count(SiteFilter.ALL.withContact(Set.of(way)));
    }

    /** What looks as if a license were used twice. */
    long suspicious() {
        return suspicions.countForVendor(SuspicionFilter.OPEN);
    }

    private long count(SiteFilter filter) {
        return sites.count(Optional.empty(), filter);
    }
}
