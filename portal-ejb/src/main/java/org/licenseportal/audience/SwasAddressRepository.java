package org.licenseportal.audience;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** The additional SWAS addresses in the database. The words of links take no owner: they are what tells the owner. */
@Dependent
class SwasAddressRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<SwasAddress> find(ResellerNumber owner) {
        return Optional.ofNullable(entities.find(SwasAddress.class, owner.value()));
    }

    Optional<SwasAddress> find(UnsubscribeToken token) {
        return by("unsubscribeToken", token.value());
    }

    Optional<SwasAddress> toConfirm(String hash) {
        return by("confirmHash", hash);
    }

    void add(SwasAddress address) {
        entities.persist(address);
    }

    private Optional<SwasAddress> by(String field, String value) {
        return entities.createQuery("select a from SwasAddress a where a." + field + " = :value", SwasAddress.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
