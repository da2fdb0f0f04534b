package org.licenseportal.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Roles;

/** Answers who the customers are. */
@Stateless
public class CustomerService {

    @Inject
    CustomerRepository customers;

    @Inject
    CustomerStore store;

    @Inject
    DomainRepository domains;

    @Inject
    ContentCheck check;

    /** The customer, if the caller sees it; another's and a deleted one look like none. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<CustomerDetails> find(CustomerScope scope, AccountId id) {
        return customers.find(scope, id).map(Customer::details);
    }

    /** The same with all that is said of it. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<CustomerDossier> dossier(CustomerScope scope, AccountId id) {
        return store.find(scope, id);
    }

    /** All that the customer still lacks for its first step to be done; nothing of one that the caller does not see. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<CustomerFault> missing(CustomerScope scope, AccountId id) {
        return store.find(scope, id)
                .map(known -> check.faults(known.details(), known.content(), CustomerSection.ALL))
                .orElse(List.of());
    }

    /** Whether people log in for this account and its devices are served: not when it is deactivated or deleted. */
    @PermitAll
    public boolean isServed(AccountId id) {
        return customers
                .find(CustomerScope.of(id), id)
                .filter(customer -> customer.state() != CustomerState.DEACTIVATED)
                .isPresent();
    }

    /** The account in use that a mail domain belongs to, whoever asks; empty when it belongs to none. */
    @PermitAll
    public Optional<AccountId> ofDomain(String domain) {
        return MailDomain.parse(domain).flatMap(domains::owner);
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
