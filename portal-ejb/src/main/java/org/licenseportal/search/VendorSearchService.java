package org.licenseportal.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.catalog.PartFilter;
import org.licenseportal.catalog.PartService;
import org.licenseportal.identity.UserSearchService;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.order.OrderService;
import org.licenseportal.reseller.ResellerFilter;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.site.SiteSearchService;
import org.licenseportal.voucher.VoucherSupplyService;

/** Finds anything at all by what the vendor types. See {@link org.licenseportal.search the feature's page}. */
@Stateless
public class VendorSearchService {

    /** One more than is shown tells whether there is more. */
    private static final int WANTED = HitGroup.SHOWN + 1;

    private static final PageRequest PAGE = PageRequest.first(WANTED);

    @Inject
    SiteSearchService sites;

    @Inject
    VoucherSupplyService supply;

    @Inject
    PartService parts;

    @Inject
    OrderService orders;

    @Inject
    UserSearchService users;

    @Inject
    ResellerService resellers;

    /** What there is of it anywhere. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public SearchResults ofVendor(SearchText text) {
        Hits hits = new Hits(text, true);
        Optional<String> words = Optional.of(text.value());
        return new SearchResults(List.of(
                hits.sites(sites.searchAll(text.value(), WANTED)),
                hits.vouchersOfOrders(text.code().flatMap(supply::find)),
                hits.parts(parts.list(new PartFilter(words, Optional.empty()), PAGE)
                        .items()),
                hits.orders(orders.searchAll(text.value(), WANTED)),
                hits.users(users.searchAll(text.value(), WANTED)),
                hits.resellers(resellers
                        .list(new ResellerFilter(words, Optional.empty()), PAGE)
                        .items())));
    }
}
