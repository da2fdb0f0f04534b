package org.licenseportal.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditField;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Roles;

/** What only the vendor says of accounts. */
@Stateless
public class VendorCustomerService {

    @Inject
    CustomerStore store;

    @Inject
    CustomerRows rows;

    @Inject
    DomainRepository domains;

    @Inject
    CustomerNews news;

    /** Says what an account is billed as; false when there is none. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean bill(SetBilling wanted, Actor actor) {
        Optional<CustomerDetails> known = locked(wanted.id());
        known.ifPresent(before -> {
            Optional<String> number = wanted.number().map(BillingNumber::value);
            if (!number.equals(before.billing()) || wanted.kind() != before.kind()) {
                rows.bill(wanted);
                news.did(
                        before,
                        AuditAction.CUSTOMER_BILLING,
                        actor,
                        AuditChange.of(AuditField.BILLING_NUMBER, before.billing(), number),
                        AuditChange.of(
                                AuditField.KIND,
                                before.kind().word(),
                                wanted.kind().word()));
            }
        });
        return known.isPresent();
    }

    /** Takes a domain from an account that it does not belong to in the world; false when it is not the account's. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public boolean freeDomain(AccountId id, MailDomain domain, Actor actor) {
        Optional<CustomerDetails> known = locked(id).filter(customer -> domains.remove(domain, id));
        known.ifPresent(customer -> {
            rows.touch(id);
            news.did(
                    customer,
                    AuditAction.CUSTOMER_CHANGE,
                    actor,
                    AuditChange.of(AuditField.DOMAIN, domain.readable(), Optional.empty()));
        });
        return known.isPresent();
    }

    private Optional<CustomerDetails> locked(AccountId id) {
        return store.locked(CustomerScope.of(id), id).map(CustomerDossier::details);
    }
}
