package org.licenseportal.api.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;

/** The customer that a request names, if the key's reseller has it. */
@RequestScoped
public class KnownCustomer {

    private static final int NOT_FOUND = 404;

    @Inject
    Access access;

    @Inject
    CustomerService customers;

    /**
     * A customer with whose eyes it is seen.
     *
     * @param scope whose customers are seen
     * @param id its account ID
     */
    record Seen(CustomerScope scope, AccountId id) {}

    /**
     * The customer of this account ID.
     *
     * @throws ProblemException 401 or 403 for the key, 404 when there is none, and when it is another reseller's
     */
    Seen of(String accountId, Scope needed) {
        CustomerScope scope = CustomerScope.of(access.reseller(needed));
        return AccountId.parse(accountId)
                .filter(id -> customers.find(scope, id).isPresent())
                .map(id -> new Seen(scope, id))
                .orElseThrow(() -> new ProblemException(Problem.of("customer-unknown", NOT_FOUND)));
    }
}
