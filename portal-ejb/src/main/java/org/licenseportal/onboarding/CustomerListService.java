package org.licenseportal.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayPatience;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Lists the customers of a partner, each with how it stands. */
@Stateless
public class CustomerListService {

    @Inject
    CustomerListRepository lists;

    @Inject
    GatewayService gateways;

    @Inject
    GatewayPatience patience;

    /** A page of this partner's customers. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<ListedCustomer> list(
            ResellerNumber owner, CustomerFilter filter, CustomerOrder order, PageRequest page) {
        Page<CustomerRow> rows = lists.page(where(owner, filter), order, page);
        List<AccountId> accounts = rows.items().stream().map(CustomerRow::id).toList();
        Map<AccountId, GatewayFacts> facts = gateways.facts(accounts);
        return rows.map(row -> row.listed(Optional.ofNullable(facts.get(row.id()))));
    }

    /** How many customers this partner has of those that the filter lets through, counted no further than this. */
    @RolesAllowed(Roles.RESELLER_USER)
    public long countUpTo(ResellerNumber owner, CustomerFilter filter, int most) {
        return lists.countUpTo(where(owner, filter), most);
    }

    private CustomerConditions where(ResellerNumber owner, CustomerFilter filter) {
        return CustomerConditions.of(CustomerScope.of(owner)).matching(filter, moment -> moment.of(patience));
    }
}
