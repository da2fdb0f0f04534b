package org.licenseportal.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.licenseportal.kernel.PageRequest;

/** Moves accounts through their life, by updates whose conditions decide which of several callers did it. */
@Dependent
class LifeRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Changes the state of an account as the caller knew it; false when it is another one by now, or the partner's. */
    boolean change(CustomerDetails before, CustomerState after, Instant now) {
        return entities.createNativeQuery("update customer set state = ?, state_since = ?, version = version + 1"
                                + " where account_id = ? and reseller_number = ? and version = ? and state = ?"
                                + " and own_of is null")
                        .setParameter(1, after.word())
                        .setParameter(2, now.toEpochMilli())
                        .setParameter(3, before.id().value())
                        .setParameter(4, before.partner().value())
                        .setParameter(5, before.version())
                        .setParameter(6, before.state().word())
                        .executeUpdate()
                == 1;
    }

    /**
     * Some accounts beyond this one that were deleted at that time or before, and still hold something; whoever's they
     * were.
     */
    List<AccountId> erasable(String beyond, Instant deleted, int most) {
        List<?> found = entities.createNativeQuery("select account_id from customer where state = 'deleted'"
                        + " and erased_at is null and state_since <= ? and account_id > ? order by account_id"
                        + PageRequest.fetchFirst(most))
                .setParameter(1, deleted.toEpochMilli())
                .setParameter(2, beyond)
                .getResultList();
        return found.stream().map(id -> new AccountId((String) id)).toList();
    }

    /** Leaves nothing of a deleted account but its ID, whose it was, and when; true for the one who did it. */
    boolean erase(AccountId id, Instant deleted, Instant now) {
        return entities.createNativeQuery("update customer set erased_at = ?, name = '', name_key = '', country = '',"
                                + " subdivision = '', street = '', city = '', postal_code = '', business_type = '',"
                                + " billing_number = null, form_key = null, typed_domains = '', version = version + 1"
                                + " where account_id = ? and state = 'deleted' and erased_at is null"
                                + " and state_since <= ?")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, id.value())
                        .setParameter(3, deleted.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Whose customer an account is, or was before it was deleted. */
    String partnerOf(AccountId id) {
        return (String) entities.createNativeQuery("select reseller_number from customer where account_id = ?")
                .setParameter(1, id.value())
                .getSingleResult();
    }
}
