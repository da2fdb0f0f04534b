package org.licenseportal.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteService;

/** Looks again at sites for which a term begins after a gap: nothing else changes how a site stands by itself. */
@ApplicationScoped
class DueAssurance {

    private static final int AT_ONCE = 200;

    @Inject
    SiteAssurance assurance;

    @Inject
    SiteService sites;

    @Inject
    Clocks clocks;

    /**
     * Looks at some of the sites that are due, in one short transaction.
     *
     * @return true when there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean lookAgain() {
        LocalDate today = clocks.today();
        List<SiteId> due = sites.coverDue(today, AT_ONCE);
        for (SiteId site : due) {
            sites.look(SiteIdentifier.siteId(site.value())).ifPresent(sites::lock);
            assurance.note(site, today);
        }
        return due.size() == AT_ONCE;
    }
}
