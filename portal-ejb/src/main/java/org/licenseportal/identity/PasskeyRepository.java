package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passkeys in the database; each is its user's. */
@Dependent
class PasskeyRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Adds one at once; the database refuses a second one of the same credential. */
    void add(Passkey passkey) {
        entities.persist(passkey);
        entities.flush();
    }

    /** The passkeys of a user, the oldest first. */
    List<Passkey> of(UserId user) {
        return entities.createQuery(
                        "select p from Passkey p where p.userId = :user order by p.createdAt, p.id", Passkey.class)
                .setParameter("user", user.value())
                .getResultList();
    }

    Optional<Passkey> find(UserId user, PasskeyId id) {
        return entities.createQuery("select p from Passkey p where p.userId = :user and p.id = :id", Passkey.class)
                .setParameter("user", user.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** The passkey that a browser shows. Takes no owner: it is what tells the owner. */
    Optional<Passkey> find(String credentialHash) {
        return entities.createQuery("select p from Passkey p where p.credentialHash = :hash", Passkey.class)
                .setParameter("hash", credentialHash)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes note of a use, unless another one that signed as often or more often was faster; authenticators that do not
     * count say 0.
     */
    boolean use(Passkey passkey, long count, Instant now) {
        return entities.createNativeQuery("update passkey set sign_count = ?, used_at = ?, version = version + 1"
                                + " where id = ? and (sign_count < ? or sign_count = 0)")
                        .setParameter(1, count)
                        .setParameter(2, now.toEpochMilli())
                        .setParameter(3, passkey.id().value())
                        .setParameter(4, count)
                        .executeUpdate()
                == 1;
    }

    /** Removes one of this user's; false when there is none. */
    boolean remove(UserId user, PasskeyId id) {
        return entities.createNativeQuery("delete from passkey where user_id = ? and id = ?")
                        .setParameter(1, user.value())
                        .setParameter(2, id.value())
                        .executeUpdate()
                == 1;
    }
}
