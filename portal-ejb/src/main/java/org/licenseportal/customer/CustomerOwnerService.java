package org.licenseportal.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** Answers whose customers accounts are, deleted ones too: what ends with an account is told to its partner's trail. */
@Stateless
public class CustomerOwnerService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The partner of an account, in whatever state it is; empty when there never was one. */
    @PermitAll
    public Optional<ResellerNumber> partner(AccountId id) {
        List<?> found = entities.createNativeQuery("select reseller_number from customer where account_id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(String.class::cast).map(ResellerNumber::new).findFirst();
    }
}
