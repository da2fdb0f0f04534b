package org.licenseportal.assurance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteService;

/** Keeps with each site until when it is covered, so that lists are sorted and filtered by it. */
@Dependent
class SiteAssurance {

    @Inject
    AssuranceRepository assurance;

    @Inject
    SiteService sites;

    /**
     * Notes how the site stands. That holds until a later term begins: then it is due again.
     *
     * @param site the locked site
     */
    void note(SiteId site, LocalDate today) {
        List<AssuranceTerm> terms = assurance.terms(site);
        Optional<LocalDate> due = terms.stream()
                .map(AssuranceTerm::startsOn)
                .filter(first -> first.isAfter(today))
                .min(Comparator.naturalOrder());
        sites.noteCover(site, AssuranceStatus.on(today, terms).expires(), due);
    }
}
