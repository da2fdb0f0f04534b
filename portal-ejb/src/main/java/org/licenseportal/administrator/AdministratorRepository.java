package org.licenseportal.administrator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.UserId;

/** Logins of accounts in the database. Plain SQL on a table of identity. */
@Dependent
class AdministratorRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The logins of an account, by the address as it is compared. */
    Map<String, Login> logins(AccountId account) {
        List<?> rows = entities.createNativeQuery(
                        "select id, email_key, password_hash, last_login_at from portal_user where account_id = ?")
                .setParameter(1, account.value())
                .getResultList();
        return rows.stream()
                .map(row -> login((Object[]) row))
                .collect(Collectors.toMap(Login::emailKey, Function.identity()));
    }

    /** Whether the account is in use, as the running transaction has left it in the database. */
    boolean inUse(AccountId account) {
        Object count = entities.createNativeQuery(
                        "select count(*) from customer where account_id = ? and state = 'active'")
                .setParameter(1, account.value())
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    /** Whether this address is somebody's login, but none of this account. */
    boolean elsewhere(EmailAddress email, AccountId account) {
        Object count = entities.createNativeQuery("select count(*) from portal_user where email_key = ?"
                        + " and (account_id is null or account_id <> ?)")
                .setParameter(1, email.key())
                .setParameter(2, account.value())
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    long count(AccountId account) {
        Object count = entities.createNativeQuery("select count(*) from portal_user where account_id = ?")
                .setParameter(1, account.value())
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Deletes a login, and by the references of the database whatever lets its user in. */
    void remove(UserId id, AccountId account) {
        entities.createNativeQuery("delete from portal_user where id = ? and account_id = ?")
                .setParameter(1, id.value())
                .setParameter(2, account.value())
                .executeUpdate();
    }

    /** Deletes all logins of an account. */
    void removeAll(AccountId account) {
        entities.createNativeQuery("delete from portal_user where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    /** Ends all sessions of an account; its logins stay. */
    void endSessions(AccountId account) {
        entities.createNativeQuery(
                        "delete from login_session where user_id in (select id from portal_user where account_id = ?)")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    private static Login login(Object[] row) {
        return new Login(
                new UserId((String) row[0]),
                (String) row[1],
                row[2] != null || row[3] != null,
                Optional.ofNullable((Number) row[3]).map(last -> Instant.ofEpochMilli(last.longValue())));
    }
}
