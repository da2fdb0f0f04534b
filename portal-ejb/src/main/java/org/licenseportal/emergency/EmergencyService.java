package org.licenseportal.emergency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.emergency.TellOutcome.Refused;
import org.licenseportal.emergency.TellOutcome.Why;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;

/** Keeps account of emergency licenses, and tells the owner of a site the code for one. */
@Stateless
public class EmergencyService {

    @Inject
    EmergencyUseRepository uses;

    @Inject
    SiteService sites;

    @Inject
    CodeDesk desk;

    @Inject
    EmergencyLetter letter;

    @Inject
    Clocks clocks;

    /** How the site had its emergency license in the year of that moment; for the exchange, which has locked it. */
    @PermitAll
    public Optional<EmergencyUse> used(SiteId site, Instant moment) {
        return uses.find(site, EmergencyUse.yearOf(moment));
    }

    /**
     * Notes that the locked site has it now, and tells its owner's admins; the database refuses a second one for the
     * same year.
     */
    @PermitAll
    public void use(SiteRegistration site, EmergencyUse use) {
        uses.add(site.siteId(), use);
        letter.tell(site, use, Optional.empty());
    }

    /** How a site of this reseller stands with its emergency license; another's looks like none. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<EmergencyStanding> standing(SiteId id, ResellerNumber owner) {
        return sites.find(id, owner).map(site -> new EmergencyStanding(site, used(id, clocks.now())));
    }

    /** Tells the code of a license of a site of this reseller, once a year. */
    @RolesAllowed(Roles.RESELLER_USER)
    public TellOutcome tell(TellCode wish, ResellerNumber owner) {
        return sites.find(wish.site(), owner)
                .map(site -> desk.tell(site, wish))
                .orElseGet(() -> new Refused(Why.SITE_UNKNOWN));
    }
}
