package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Second factors and recovery codes in the database; each is its user's. */
@Dependent
class FactorRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<TotpFactor> find(UserId user) {
        return entities.createQuery("select f from TotpFactor f where f.userId = :user", TotpFactor.class)
                .setParameter("user", user.value())
                .getResultStream()
                .findFirst();
    }

    /** The factor that is asked for at a login. */
    Optional<TotpFactor> inUse(UserId user) {
        return find(user).filter(factor -> factor.confirmed().isPresent());
    }

    /** Puts this one in the place of one that was never confirmed. */
    void replace(TotpFactor factor) {
        entities.createNativeQuery("delete from totp_factor where user_id = ? and confirmed_at is null")
                .setParameter(1, factor.user().value())
                .executeUpdate();
        entities.persist(factor);
        entities.flush();
    }

    /** Takes the code of a step; of all who show a code of this step or a later one at once, one: true for that one. */
    boolean take(UserId user, long step) {
        return entities.createNativeQuery("update totp_factor set last_step = ? where user_id = ? and last_step < ?")
                        .setParameter(1, step)
                        .setParameter(2, user.value())
                        .setParameter(3, step)
                        .executeUpdate()
                == 1;
    }

    /** The factor counts from now on; true for the one who did that. */
    boolean confirm(UserId user, Instant now) {
        return entities.createNativeQuery(
                                "update totp_factor set confirmed_at = ? where user_id = ? and confirmed_at is null")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, user.value())
                        .executeUpdate()
                == 1;
    }

    /** Ends the factor and its recovery codes; false when there is none. */
    boolean end(UserId user) {
        replaceCodes(user, List.of());
        return entities.createNativeQuery("delete from totp_factor where user_id = ?")
                        .setParameter(1, user.value())
                        .executeUpdate()
                == 1;
    }

    /** Gives the user these recovery codes, and no others. */
    void replaceCodes(UserId user, List<String> hashes) {
        entities.createNativeQuery("delete from recovery_code where user_id = ?")
                .setParameter(1, user.value())
                .executeUpdate();
        hashes.forEach(
                hash -> entities.createNativeQuery("insert into recovery_code (code_hash, user_id) values (?, ?)")
                        .setParameter(1, hash)
                        .setParameter(2, user.value())
                        .executeUpdate());
    }

    /** Uses a recovery code up; of all who show it at once, one: true for that one. */
    boolean takeCode(UserId user, String hash) {
        return entities.createNativeQuery("delete from recovery_code where user_id = ? and code_hash = ?")
                        .setParameter(1, user.value())
                        .setParameter(2, hash)
                        .executeUpdate()
                == 1;
    }

    /** How many recovery codes are left. */
    int codesLeft(UserId user) {
        Object left = entities.createNativeQuery("select count(*) from recovery_code where user_id = ?")
                .setParameter(1, user.value())
                .getSingleResult();
        return ((Number) left).intValue();
    }
}
