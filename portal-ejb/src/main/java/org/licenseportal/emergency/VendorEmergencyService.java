package org.licenseportal.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.emergency.TellOutcome.Refused;
import org.licenseportal.emergency.TellOutcome.Why;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteService;

/** Tells the vendor the code for an emergency license of any site. */
@Stateless
public class VendorEmergencyService {

    @Inject
    EmergencyUseRepository uses;

    @Inject
    SiteService sites;

    @Inject
    CodeDesk desk;

    @Inject
    Clocks clocks;

    /** How the site stands with its emergency license, whoever owns it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<EmergencyStanding> standing(SiteId id) {
        return sites.look(SiteIdentifier.siteId(id.value()))
                .map(site -> new EmergencyStanding(site, uses.find(id, EmergencyUse.yearOf(clocks.now()))));
    }

    /** Tells the code of a license of the site, once a year, whoever owns it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public TellOutcome tell(TellCode wish) {
        return sites.look(SiteIdentifier.siteId(wish.site().value()))
                .map(site -> desk.tell(site, wish))
                .orElseGet(() -> new Refused(Why.SITE_UNKNOWN));
    }
}
