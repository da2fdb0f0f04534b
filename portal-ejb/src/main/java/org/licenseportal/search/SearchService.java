package org.licenseportal.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.identity.UserSearchService;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.onboarding.CustomerFilter;
import org.licenseportal.onboarding.CustomerListService;
import org.licenseportal.onboarding.CustomerOrder;
import org.licenseportal.order.OrderService;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteSearchService;
import org.licenseportal.voucher.VoucherService;

/** Finds anything of a reseller's by what somebody types. See {@link org.licenseportal.search the feature's page}. */
@Stateless
public class SearchService {

    /** One more than is shown tells whether there is more. */
    private static final int WANTED = HitGroup.SHOWN + 1;

    @Inject
    SiteSearchService sites;

    @Inject
    VoucherService vouchers;

    @Inject
    OrderService orders;

    @Inject
    UserSearchService users;

    @Inject
    CustomerListService listed;

    @Inject
    CustomerService customers;

    /**
     * What this reseller has of it: its sites, vouchers, customers, users, and the parts and orders of its vouchers.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public SearchResults ofReseller(SearchText text, ResellerNumber owner) {
        Hits hits = new Hits(text, false);
        return new SearchResults(List.of(
                hits.sites(sites.search(text.value(), owner, WANTED)),
                hits.vouchers(text.code().flatMap(code -> vouchers.summary(code, owner))),
                hits.boughtParts(vouchers.parts(owner)),
                hits.orders(orders.search(text.value(), owner, WANTED)),
                hits.customers(
                        listed.list(
                                        owner,
                                        CustomerFilter.ALL.withText(text.value()),
                                        CustomerOrder.BY_NAME,
                                        PageRequest.first(WANTED))
                                .items(),
                        customers.ofDomain(text.value())),
                hits.users(users.search(text.value(), owner, WANTED))));
    }
}
