package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Customers in the database. Deleted ones are found by nobody. */
@Dependent
class CustomerRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Customer> find(CustomerScope scope, AccountId id) {
        return Optional.ofNullable(entities.find(Customer.class, id.value()))
                .filter(customer -> customer.state() != CustomerState.DELETED)
                .filter(customer -> scope.holds(customer.partner(), customer.id()));
    }

    /**
     * Locks the row until the transaction ends, by an update that changes nothing: the one statement by which both
     * databases let nobody else in between.
     */
    void lock(AccountId id) {
        entities.createNativeQuery("update customer set version = version where account_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
