package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Logins that wait for their second factor. */
@Dependent
class LoginStepRepository {

    /** So many codes are looked at before the password is asked for again. */
    static final int MOST_ATTEMPTS = 5;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Adds one, and deletes those that are over. */
    void add(LoginStep step, Instant now) {
        entities.createNativeQuery("delete from login_step where expires_at <= ?")
                .setParameter(1, now.toEpochMilli())
                .executeUpdate();
        entities.persist(step);
    }

    Optional<LoginStep> find(SecretToken token, Instant now) {
        return entities.createQuery(
                        "select s from LoginStep s where s.tokenHash = :hash and s.expiresAt > :now"
                                + " and s.attempts < :most",
                        LoginStep.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now.toEpochMilli())
                .setParameter("most", MOST_ATTEMPTS)
                .getResultStream()
                .findFirst();
    }

    /** Counts a code before it is looked at; false when there were too many. */
    boolean attempt(SecretToken token) {
        return entities.createNativeQuery(
                                "update login_step set attempts = attempts + 1 where token_hash = ? and attempts < ?")
                        .setParameter(1, token.hash())
                        .setParameter(2, MOST_ATTEMPTS)
                        .executeUpdate()
                == 1;
    }

    /** Ends the step; true for the one who did that. */
    boolean use(SecretToken token) {
        return entities.createNativeQuery("delete from login_step where token_hash = ?")
                        .setParameter(1, token.hash())
                        .executeUpdate()
                == 1;
    }

    /** Ends all steps of a user. */
    void endAll(UserId user) {
        entities.createNativeQuery("delete from login_step where user_id = ?")
                .setParameter(1, user.value())
                .executeUpdate();
    }
}
