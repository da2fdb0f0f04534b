package org.licenseportal.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Finds a site by what people know of it, for those who have to choose one. */
@Stateless
public class SiteFinderService {

    @Inject
    SiteRepository sites;

    /**
     * The sites of this reseller whose ID begins with the text or whose name has it in any case of letters, the newest
     * first.
     *
     * @param most how many at most
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<SiteRegistration> find(ResellerNumber owner, String text, int most) {
        return sites.find(owner, text, most).stream().map(Site::registration).toList();
    }
}
