package org.licenseportal.api.onboarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.onboarding.CustomerListService;
import org.licenseportal.onboarding.CustomerOrder;
import org.licenseportal.onboarding.OnboardingService;
import org.licenseportal.reseller.ResellerNumber;

/** The customers of the reseller whose key is used, and how they stand. Another reseller's look like none. */
@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerListResource {

    private static final int NOT_FOUND = 404;

    @Inject
    CustomerListService lists;

    @Inject
    OnboardingService onboardings;

    @Inject
    Access access;

    /** Customers, page by page, by name. */
    @GET
    public String list(@BeanParam CustomerListQuery query) {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_READ);
        return CustomerListJson.of(lists.list(owner, query.filter(), CustomerOrder.BY_NAME, query.page()));
    }

    /** How one customer stands. */
    @GET
    @Path("{accountId}/status")
    public String status(@PathParam("accountId") String accountId) {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_READ);
        return AccountId.parse(accountId)
                .flatMap(id ->
                        onboardings.status(CustomerScope.of(owner), id).map(status -> CustomerListJson.of(id, status)))
                .orElseThrow(() -> new ProblemException(Problem.of("customer-unknown", NOT_FOUND)));
    }
}
