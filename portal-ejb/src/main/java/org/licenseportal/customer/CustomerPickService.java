package org.licenseportal.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Finds customers of a partner for somebody who chooses one. */
@Stateless
public class CustomerPickService {

    /** Longer than any name; and nobody types control characters, of which PostgreSQL takes no NUL. */
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CustomerService customers;

    /** The partner's customer of this account, in whatever state. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<CustomerDetails> one(ResellerNumber partner, AccountId id) {
        return customers.find(CustomerScope.of(partner), id);
    }

    /** Those in use whose name has the text anywhere, or whose account ID begins with it, by their names. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<PickedCustomer> find(ResellerNumber partner, String text, int most) {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        List<?> rows = entities.createNativeQuery("select account_id, name from customer where reseller_number = ?"
                        + " and state = 'active' and (name_key like ? escape '!' or account_id like ? escape '!')"
                        + " order by name_key, account_id" + PageRequest.fetchFirst(most))
                .setParameter(1, partner.value())
                .setParameter(2, "%" + wanted + "%")
                .setParameter(3, wanted + "%")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PickedCustomer(new AccountId((String) row[0]), (String) row[1]))
                .toList();
    }
}
