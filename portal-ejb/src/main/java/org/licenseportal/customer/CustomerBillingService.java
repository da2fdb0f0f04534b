package org.licenseportal.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/**
 * Notes an account's number at the SAP of the vendor. It comes with what the vendor hands over, and from nobody else.
 */
@Stateless
public class CustomerBillingService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CustomerOwnerService owners;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** Gives the account the number, in the caller's transaction; does nothing when it has that one. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(AccountId id, String number, Actor actor) {
        Optional<String> before = number(id);
        if (before.filter(number::equals).isPresent()) {
            return;
        }
        int changed = entities.createNativeQuery("update customer set billing_number = ?, version = version + 1"
                        + " where account_id = ? and state <> 'deleted'")
                .setParameter(1, number)
                .setParameter(2, id.value())
                .executeUpdate();
        if (changed > 0) {
            trail.record(new AuditEntry(
                    clocks.now(),
                    AuditOrigin.of(actor),
                    AuditAction.CUSTOMER_BILLING,
                    new AuditObject(AuditObject.Type.CUSTOMER, id.value(), owners.partner(id)),
                    AuditResult.done(AuditChange.of(AuditField.BILLING_NUMBER, before, number))));
        }
    }

    private Optional<String> number(AccountId id) {
        List<?> found = entities.createNativeQuery("select billing_number from customer where account_id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().filter(Objects::nonNull).map(String.class::cast).findFirst();
    }
}
