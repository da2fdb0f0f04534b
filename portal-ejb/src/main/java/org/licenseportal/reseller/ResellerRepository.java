package org.licenseportal.reseller;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Resellers in the database. */
@Dependent
class ResellerRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Reseller> find(ResellerNumber number) {
        return Optional.ofNullable(entities.find(Reseller.class, number.value()));
    }
}
