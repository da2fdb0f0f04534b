package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.licenseportal.customer.AccountId;

/** Accounts whose admins log in elsewhere, in the database. */
@Dependent
class PasswordBars {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whether admins of this account get in by nothing that the portal keeps of them. */
    boolean stands(AccountId account) {
        Object count = entities.createNativeQuery("select count(*) from password_bar where account_id = ?")
                .setParameter(1, account.value())
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    void raise(AccountId account) {
        if (!stands(account)) {
            entities.createNativeQuery("insert into password_bar (account_id) values (?)")
                    .setParameter(1, account.value())
                    .executeUpdate();
        }
    }

    void lift(AccountId account) {
        entities.createNativeQuery("delete from password_bar where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }
}
