package org.licenseportal.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.licenseportal.catalog.CatalogService;
import org.licenseportal.catalog.SoldProduct;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Lists the sites of a reseller. */
@Stateless
public class SiteListService {

    @Inject
    SiteListRepository lists;

    @Inject
    CatalogService catalog;

    @Inject
    Clocks clocks;

    /** A page of this reseller's sites. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<SiteSummary> list(ResellerNumber owner, SiteFilter filter, SiteOrder order, PageRequest page) {
        List<SiteVersion> versions = order.sort() == SiteSort.VERSION ? lists.versions(owner) : List.of();
        return lists.page(where(owner, filter), order, page, versions);
    }

    /**
     * How many sites this reseller has of those that the filter lets through, counted no further than
     * {@link PageRequest#MANY}.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public long count(ResellerNumber owner, SiteFilter filter) {
        return lists.countUpTo(where(owner, filter), PageRequest.MANY);
    }

    /** The same, counted no further than this. */
    @RolesAllowed(Roles.RESELLER_USER)
    public long countUpTo(ResellerNumber owner, SiteFilter filter, int most) {
        return lists.countUpTo(where(owner, filter), most);
    }

    /**
     * For how many sites of this reseller SWAS ends in each month, from this one on; in this one only from today on.
     *
     * @param months how many months
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public Map<YearMonth, Long> falling(ResellerNumber owner, int months) {
        YearMonth now = YearMonth.from(clocks.today());
        Map<YearMonth, Long> falling = new TreeMap<>();
        for (int ahead = 0; ahead < months; ahead++) {
            YearMonth month = now.plusMonths(ahead);
            SiteFilter filter = SiteFilter.ALL.withEndingIn(Optional.of(month)).withCover(Set.of(SiteCover.VALID));
            falling.put(month, lists.countUpTo(where(owner, filter), PageRequest.MANY));
        }
        return falling;
    }

    /** What this reseller's sites are licensed for, sorted. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<SiteVersion> versions(ResellerNumber owner) {
        return lists.versions(owner);
    }

    private SiteConditions where(ResellerNumber owner, SiteFilter filter) {
        SiteConditions where = SiteConditions.of(owner).matching(filter, clocks.now());
        return filter.upgradable() ? where.licensedFor(belowLatest(owner)) : where;
    }

    /** The versions of this reseller's sites that the vendor sells a later one of. */
    private List<SiteVersion> belowLatest(ResellerNumber owner) {
        List<SiteVersion> sold =
                catalog.soldProducts().stream().map(SiteListService::version).toList();
        return lists.versions(owner).stream()
                .filter(version -> sold.stream().anyMatch(version::isBelow))
                .toList();
    }

    private static SiteVersion version(SoldProduct product) {
        return new SiteVersion(product.product(), new ProductVersion(product.version()));
    }
}
