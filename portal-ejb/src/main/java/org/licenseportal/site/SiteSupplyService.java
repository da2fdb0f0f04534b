package org.licenseportal.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.kernel.Roles;

/** Makes sites. What becomes of them is {@link SiteService}'s. */
@Stateless
public class SiteSupplyService {

    private static final String SOLD_WITH = "base";

    @Inject
    SiteSupplyRepository sites;

    @Inject
    LicenseLineRepository licenseLines;

    /** Makes sites in the caller's transaction, purchased and not registered, each with the next free number. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<SiteId> purchase(PurchaseSites wanted) {
        List<SiteId> ids = sites.freeNumbers(wanted.quantity());
        for (SiteId id : ids) {
            sites.add(id, wanted);
            licenseLines.add(id, new GrantLicenses(SOLD_WITH, wanted.grants(), wanted.now()));
        }
        return ids;
    }
}
