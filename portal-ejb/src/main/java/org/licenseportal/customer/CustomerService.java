package org.licenseportal.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.kernel.Roles;

/** Answers who the customers are. */
@Stateless
public class CustomerService {

    @Inject
    CustomerRepository customers;

    /** The customer, if the caller sees it; another's and a deleted one look like none. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<CustomerDetails> find(CustomerScope scope, AccountId id) {
        return customers.find(scope, id).map(Customer::details);
    }

    /** Whether people log in for this account and its devices are served: not when it is deactivated or deleted. */
    @PermitAll
    public boolean isServed(AccountId id) {
        return customers
                .find(CustomerScope.of(id), id)
                .filter(customer -> customer.state() != CustomerState.DEACTIVATED)
                .isPresent();
    }

    /** The account, whoever asks: for those who prove their claim to it by something else than a login. */
    @PermitAll
    public Optional<CustomerDetails> look(AccountId id) {
        return customers.find(CustomerScope.of(id), id).map(Customer::details);
    }

    /**
     * Locks an account until the caller's transaction ends, for rules over all that belongs to it: whoever else locks
     * it waits, and then sees what was changed.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock(AccountId id) {
        customers.lock(id);
    }
}
