package org.licenseportal.signon;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.UserId;

/** Settings of single sign-on, and who is whom at the issuers, in the database. */
@Dependent
class SignOnRepository {

    private static final List<String> FORGET = List.of(
            "delete from sign_on_attempt where account_id = ?",
            "delete from sign_on_subject where account_id = ?",
            "delete from sign_on where account_id = ?");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<SignOn> find(AccountId account) {
        return Optional.ofNullable(entities.find(SignOn.class, account.value()));
    }

    void add(SignOn settings) {
        entities.persist(settings);
    }

    /** Writes what was changed: the database says at once when it refuses. */
    void flush() {
        entities.flush();
    }

    void remove(AccountId account) {
        for (String delete : FORGET) {
            entities.createNativeQuery(delete).setParameter(1, account.value()).executeUpdate();
        }
    }

    /** The admin of this account who is this one at its issuer. */
    Optional<UserId> bound(AccountId account, Subject subject) {
        List<?> found = entities.createNativeQuery(
                        "select user_id from sign_on_subject where account_id = ? and subject_hash = ?")
                .setParameter(1, account.value())
                .setParameter(2, subject.hash())
                .getResultList();
        return found.stream().map(id -> new UserId((String) id)).findFirst();
    }

    /** Binds an admin to who it is at this issuer; false when it is another one there. */
    boolean bind(UserId user, AccountId account, Subject subject) {
        List<?> others = entities.createNativeQuery("select issuer from sign_on_subject where user_id = ?")
                .setParameter(1, user.value())
                .getResultList();
        if (others.contains(subject.issuer())) {
            return false;
        }
        entities.createNativeQuery("delete from sign_on_subject where user_id = ?")
                .setParameter(1, user.value())
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into sign_on_subject (user_id, account_id, issuer, subject_hash) values (?, ?, ?, ?)")
                .setParameter(1, user.value())
                .setParameter(2, account.value())
                .setParameter(3, subject.issuer())
                .setParameter(4, subject.hash())
                .executeUpdate();
        return true;
    }
}
