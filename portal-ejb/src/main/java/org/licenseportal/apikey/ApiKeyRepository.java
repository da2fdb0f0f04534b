package org.licenseportal.apikey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** API keys in the database. The finder takes no owner: it is what tells the owner. */
@Dependent
class ApiKeyRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<ApiKey> find(ApiKeyHash hash) {
        return entities.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", hash.value())
                .getResultStream()
                .findFirst();
    }
}
