package org.licenseportal.apikey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.reseller.ResellerNumber;

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

    void add(ApiKey key) {
        entities.persist(key);
    }

    /** A key of this user's owner: of a reseller, of an account, or of the vendor. */
    Optional<ApiKey> find(String id, CurrentUser user) {
        return of(user).stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** The keys of this owner that open something, the newest first. */
    List<ApiKey> of(CurrentUser user) {
        Optional<String> owner =
                user.account().map(AccountId::value).or(() -> user.reseller().map(ResellerNumber::value));
        String column = user.account().isPresent() ? "k.accountId" : "k.resellerNumber";
        String whose = owner.isPresent() ? column + " = :owner" : "k.resellerNumber is null and k.accountId is null";
        var query = entities.createQuery(
                "select k from ApiKey k where k.revokedAt is null and " + whose + " order by k.createdAt desc, k.id",
                ApiKey.class);
        owner.ifPresent(id -> query.setParameter("owner", id));
        return query.getResultList();
    }

    /** Takes note of a use. Plain SQL: two requests at once must not fail at the row's version. */
    void used(ApiKey key, Instant now) {
        entities.createNativeQuery("update api_key set last_used_at = ? where id = ?")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, key.id())
                .executeUpdate();
    }
}
