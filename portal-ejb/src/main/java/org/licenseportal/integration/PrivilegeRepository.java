package org.licenseportal.integration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;

/** The privileges of accounts in the database: a row for each that is on. */
@Dependent
class PrivilegeRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Those that are on. */
    Set<PrivilegeCode> of(AccountId account) {
        List<?> codes = entities.createNativeQuery("select privilege_code from customer_privilege where account_id = ?")
                .setParameter(1, account.value())
                .getResultList();
        return codes.stream().map(code -> new PrivilegeCode((String) code)).collect(Collectors.toSet());
    }

    void switchOn(AccountId account, PrivilegeCode privilege, Instant now) {
        entities.createNativeQuery(
                        "insert into customer_privilege (account_id, privilege_code, since) values (?, ?, ?)")
                .setParameter(1, account.value())
                .setParameter(2, privilege.value())
                .setParameter(3, now.toEpochMilli())
                .executeUpdate();
    }

    void switchOff(AccountId account, PrivilegeCode privilege) {
        entities.createNativeQuery("delete from customer_privilege where account_id = ? and privilege_code = ?")
                .setParameter(1, account.value())
                .setParameter(2, privilege.value())
                .executeUpdate();
    }
}
