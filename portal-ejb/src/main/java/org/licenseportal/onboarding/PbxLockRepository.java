package org.licenseportal.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;

/**
 * Keeps the PBX of an account as it is until the transaction ends: by the row of its gateway, which is what everybody
 * locks who tells it something, and by nothing else, so that nobody waits for each other in a circle.
 */
@Dependent
class PbxLockRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CustomerService customers;

    /** Locks the gateway of an account that the caller sees. */
    void lock(CustomerScope scope, AccountId account) {
        if (customers.find(scope, account).isPresent()) {
            entities.createNativeQuery("update gateway set last_sequence = last_sequence where account_id = ?")
                    .setParameter(1, account.value())
                    .executeUpdate();
        }
    }
}
