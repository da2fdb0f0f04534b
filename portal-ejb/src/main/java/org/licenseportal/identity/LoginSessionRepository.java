package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/** Logins in the database. */
@Dependent
class LoginSessionRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(LoginSession session) {
        entities.persist(session);
    }

    Optional<LoginSession> find(SecretToken token) {
        return entities.createQuery("select s from LoginSession s where s.tokenHash = :hash", LoginSession.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** The logins of a user, the latest used first. */
    List<LoginSession> of(UserId user) {
        return entities.createQuery(
                        "select s from LoginSession s where s.userId = :user order by s.seenAt desc, s.id",
                        LoginSession.class)
                .setParameter("user", user.value())
                .getResultList();
    }

    /** Takes note that the login was used. Plain SQL: two requests at once must not fail at the row's version. */
    void seen(LoginSession session, Instant now) {
        entities.createNativeQuery("update login_session set seen_at = ? where id = ? and seen_at < ?")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, session.id())
                .setParameter(3, now.toEpochMilli())
                .executeUpdate();
    }

    /** Takes note that the user of this login proved who it is. */
    void prove(UserId user, String session, Instant now) {
        entities.createNativeQuery("update login_session set proved_at = ? where user_id = ? and id = ?")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, user.value())
                .setParameter(3, session)
                .executeUpdate();
    }

    /** Ends the login with this token, if there is one. */
    void end(SecretToken token) {
        entities.createNativeQuery("delete from login_session where token_hash = ?")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    /** Ends one login of this user; false when the user has no such login. */
    boolean end(UserId user, String session) {
        return entities.createNativeQuery("delete from login_session where user_id = ? and id = ?")
                        .setParameter(1, user.value())
                        .setParameter(2, session)
                        .executeUpdate()
                == 1;
    }

    /** Ends all logins of this user but one. */
    void endOthers(UserId user, String kept) {
        entities.createNativeQuery("delete from login_session where user_id = ? and id <> ?")
                .setParameter(1, user.value())
                .setParameter(2, kept)
                .executeUpdate();
    }

    /** Ends all logins of this user. */
    void endAll(UserId user) {
        entities.createNativeQuery("delete from login_session where user_id = ?")
                .setParameter(1, user.value())
                .executeUpdate();
    }

    /** Takes note that this login, which was added in this transaction, began elsewhere. */
    void markOutside(SecretToken token) {
        entities.flush();
        entities.createNativeQuery("update login_session set outside = true where token_hash = ?")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    /** Ends the logins of all admins of an account that did not begin elsewhere. */
    void endInside(AccountId account) {
        entities.createNativeQuery("delete from login_session where outside = false"
                        + " and user_id in (select id from portal_user where account_id = ?)")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    /** Deletes the logins that were last used before. */
    void forget(Instant before) {
        entities.createNativeQuery("delete from login_session where seen_at < ?")
                .setParameter(1, before.toEpochMilli())
                .executeUpdate();
    }
}
