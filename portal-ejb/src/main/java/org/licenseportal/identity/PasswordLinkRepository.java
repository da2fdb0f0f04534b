package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Password links in the database. Finders take no owner: the token is what tells the owner. */
@Dependent
class PasswordLinkRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Adds a link, and deletes those that are over. */
    void add(PasswordLink link, Instant now) {
        entities.createNativeQuery("delete from password_link where expires_at <= ?")
                .setParameter(1, now.toEpochMilli())
                .executeUpdate();
        entities.persist(link);
    }

    Optional<PasswordLink> find(SecretToken token, Instant now) {
        return entities.createQuery(
                        "select l from PasswordLink l where l.tokenHash = :hash and l.expiresAt > :now",
                        PasswordLink.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now.toEpochMilli())
                .getResultStream()
                .findFirst();
    }

    /** Uses a link up; of two who do that at once, the database lets one: true for that one. */
    boolean use(SecretToken token) {
        return entities.createNativeQuery("delete from password_link where token_hash = ?")
                        .setParameter(1, token.hash())
                        .executeUpdate()
                == 1;
    }

    /** Ends all links of this user. */
    void endAll(UserId user) {
        entities.createNativeQuery("delete from password_link where user_id = ?")
                .setParameter(1, user.value())
                .executeUpdate();
    }

    /** Ends all links for the first admin; true for the one who did that. */
    boolean endFirstAdmin() {
        return entities.createNativeQuery("delete from password_link where kind = ?")
                        .setParameter(1, LinkKind.FIRST_ADMIN.value())
                        .executeUpdate()
                > 0;
    }
}
