package org.licenseportal.signingkey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The stored keys. Each method is a transaction of its own, so that losing a race spoils nothing around it. */
@Dependent
class SigningKeyRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** All keys, the newest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<SigningKey> all() {
        return entities.createQuery("select k from SigningKey k order by k.createdAt desc, k.kid", SigningKey.class)
                .getResultList();
    }

    /** What all keys are stamped with: changes when one of them does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> stamps() {
        return entities
                .createQuery("select k.kid, k.version from SigningKey k", Object[].class)
                .getResultList()
                .stream()
                .map(row -> row[0] + "/" + row[1])
                .sorted()
                .toList();
    }

    /**
     * Adds keys, all or none.
     *
     * @throws jakarta.persistence.PersistenceException when there is a current key of the same kind by now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(List<SigningKey> keys) {
        persistAll(keys);
    }

    /**
     * Retires keys and adds their successors, all or none.
     *
     * @param retired by {@code kid}, the private halves encrypted for the state that the keys go to
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void replace(Map<String, String> retired, List<SigningKey> successors, Instant now) {
        retired.forEach((kid, encrypted) -> entities.find(SigningKey.class, kid).retire(encrypted, now));
        // the slots must be free before the successors take them, and JPA alone would insert first
        entities.flush();
        persistAll(successors);
    }

    private void persistAll(List<SigningKey> keys) {
        for (SigningKey key : keys) {
            entities.persist(key);
            // one by one, so that two nodes take the slots in the same order and cannot lock each other out
            entities.flush();
        }
    }
}
