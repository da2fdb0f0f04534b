package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Changes of addresses that wait for their link. Finders take no owner: the token is what tells the owner. */
@Dependent
class EmailChangeRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Adds a change in place of the one that its user wished for before, and deletes those that are over. */
    void add(EmailChange change, Instant now) {
        entities.createNativeQuery("delete from email_change where expires_at <= ?")
                .setParameter(1, now.toEpochMilli())
                .executeUpdate();
        endAll(change.user());
        entities.persist(change);
    }

    Optional<EmailChange> find(SecretToken token, Instant now) {
        return entities.createQuery(
                        "select c from EmailChange c where c.tokenHash = :hash and c.expiresAt > :now",
                        EmailChange.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now.toEpochMilli())
                .getResultStream()
                .findFirst();
    }

    /** Uses a link up; of two who do that at once, the database lets one: true for that one. */
    boolean use(SecretToken token) {
        return entities.createNativeQuery("delete from email_change where token_hash = ?")
                        .setParameter(1, token.hash())
                        .executeUpdate()
                == 1;
    }

    /** Ends the change that this user wished for. */
    void endAll(UserId user) {
        entities.createNativeQuery("delete from email_change where user_id = ?")
                .setParameter(1, user.value())
                .executeUpdate();
    }
}
