package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

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

    /** As it is in the database now, whatever this transaction read before. */
    Optional<Customer> fresh(CustomerScope scope, AccountId id) {
        Optional.ofNullable(entities.find(Customer.class, id.value())).ifPresent(entities::refresh);
        return find(scope, id);
    }

    /** The customer that this wish of the partner made. */
    Optional<AccountId> find(ResellerNumber partner, FormKey key) {
        return one("select account_id from customer where reseller_number = ? and form_key = ?", partner, key.value());
    }

    /** The account of the partner itself. */
    Optional<AccountId> own(ResellerNumber partner) {
        return one(
                "select account_id from customer where reseller_number = ? and own_of = ?", partner, partner.value());
    }

    private Optional<AccountId> one(String query, ResellerNumber partner, String key) {
        List<?> found = entities.createNativeQuery(query)
                .setParameter(1, partner.value())
                .setParameter(2, key)
                .getResultList();
        return found.stream().map(id -> new AccountId((String) id)).findFirst();
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
