package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.licenseportal.kernel.Clocks;

/**
 * Challenges that passkeys answer to: random, for one purpose and one browser, for five minutes, each answered once. In
 * the database, so that any node takes the answer to what another one asked.
 */
@ApplicationScoped
class PasskeyChallenges {

    /** How long an answer is waited for. */
    static final Duration LIFE = Duration.ofMinutes(5);

    /** What a challenge is for. */
    enum Purpose {
        /** A passkey is made by somebody who is logged in; bound to the login. */
        ADD,
        /** Somebody logs in; bound to a token that the browser holds. */
        LOG_IN
    }

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clocks clocks;

    /** Makes one, and deletes those that are over. */
    @Transactional
    SecretToken make(Purpose purpose, String holder) {
        long now = clocks.now().toEpochMilli();
        entities.createNativeQuery("delete from passkey_challenge where expires_at <= ?")
                .setParameter(1, now)
                .executeUpdate();
        SecretToken challenge = SecretToken.random();
        entities.createNativeQuery("insert into passkey_challenge (challenge_hash, purpose, holder_hash, expires_at)"
                        + " values (?, ?, ?, ?)")
                .setParameter(1, challenge.hash())
                .setParameter(2, purpose.name())
                .setParameter(3, new SecretToken(holder).hash())
                .setParameter(4, now + LIFE.toMillis())
                .executeUpdate();
        return challenge;
    }

    /** Uses a challenge up, whatever comes of its answer; of all who answer it at once, true for one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean use(SecretToken challenge, Purpose purpose, String holder) {
        return entities.createNativeQuery("delete from passkey_challenge"
                                + " where challenge_hash = ? and purpose = ? and holder_hash = ? and expires_at > ?")
                        .setParameter(1, challenge.hash())
                        .setParameter(2, purpose.name())
                        .setParameter(3, new SecretToken(holder).hash())
                        .setParameter(4, clocks.now().toEpochMilli())
                        .executeUpdate()
                == 1;
    }
}
