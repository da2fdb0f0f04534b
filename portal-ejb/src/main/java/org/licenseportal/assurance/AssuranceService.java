package org.licenseportal.assurance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.licenseportal.site.SiteId;

/** Answers which software assurance (SWAS) a site has. */
@Stateless
public class AssuranceService {

    @Inject
    AssuranceRepository assurance;

    /** How the site stands on that day. A site that does not exist has none. */
    @PermitAll
    public AssuranceStatus statusOf(SiteId site, LocalDate day) {
        return AssuranceStatus.on(day, assurance.terms(site));
    }
}
