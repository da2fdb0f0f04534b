package org.licenseportal.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Shows the vendor the sites of all resellers. */
@Stateless
public class VendorSiteService {

    /** The one order that these lists have: what ends first, what has no SWAS at the end. */
    private static final SiteOrder BY_COVER = new SiteOrder(SiteSort.COVER, false);

    @Inject
    SiteRepository sites;

    @Inject
    SiteListRepository lists;

    @Inject
    HardwareResets resets;

    @Inject
    Clocks clocks;

    /**
     * A page of the sites that resellers own, by the last day of their SWAS.
     *
     * @param owner whose sites; empty for those of all
     * @param filter which of them; versions to upgrade to are the owner's affair and not looked for here
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<SiteSummary> list(Optional<ResellerNumber> owner, SiteFilter filter, PageRequest page) {
        return lists.page(where(owner, filter), BY_COVER, page, List.of());
    }

    /** How many there are, counted no further than {@link PageRequest#MANY}. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long count(Optional<ResellerNumber> owner, SiteFilter filter) {
        return lists.countUpTo(where(owner, filter), PageRequest.MANY);
    }

    /** The site, whoever owns it, also one that nobody owns yet. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<SiteDetails> details(SiteId id) {
        return sites.find(SiteIdentifier.siteId(id.value())).map(Site::details);
    }

    /**
     * Forgets the machine that a site is bound to, whoever owns it and however often that was done.
     *
     * @return false when there is no such site
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean resetHardware(SiteId id, ResetReason reason, Actor actor) {
        Optional<Site> site = sites.find(SiteIdentifier.siteId(id.value()));
        site.ifPresent(found -> resets.byVendor(id, reason, actor));
        return site.isPresent();
    }

    private SiteConditions where(Optional<ResellerNumber> owner, SiteFilter filter) {
        return owner.map(SiteConditions::of).orElseGet(SiteConditions::ofAll).matching(filter, clocks.now());
    }
}
