package org.licenseportal.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/** Shows the privileges of accounts, and switches them one by one (ACC-4). */
@Stateless
public class PrivilegeService {

    @Inject
    CustomerService customers;

    @Inject
    IntegrationService integrations;

    @Inject
    CatalogReader catalog;

    @Inject
    PrivilegeRepository privileges;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** All privileges, and whether an account has them; empty when the caller does not see that one. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<PrivilegeDetails> list(CustomerScope scope, AccountId account) {
        List<IntegrationDetails> all = integrations.list(scope, account);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<PrivilegeCode> held = privileges.of(account);
        return catalog.privileges().stream()
                .map(privilege -> new PrivilegeDetails(
                        privilege,
                        held.contains(privilege.code()),
                        all.stream()
                                .filter(IntegrationDetails::on)
                                .filter(integration -> integration.entry().brings(privilege.code()))
                                .map(integration -> integration.entry().name())
                                .toList()))
                .toList();
    }

    /** Switches a privilege; false for an unknown one, and for an account that the caller does not see or is closed. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public boolean change(SwitchPrivilege wanted) {
        customers.lock(wanted.account());
        Optional<CustomerDetails> customer = customers
                .find(wanted.scope(), wanted.account())
                .filter(known -> known.state() != CustomerState.DEACTIVATED);
        Optional<IntegrationPrivilege> privilege = catalog.privileges().stream()
                .filter(known -> known.code().equals(wanted.privilege()))
                .findFirst();
        if (customer.isEmpty() || privilege.isEmpty()) {
            return false;
        }
        if (privileges.of(wanted.account()).contains(wanted.privilege()) != wanted.on()) {
            turn(
                    wanted,
                    new IntegrationAudit(wanted.account(), customer.get().partner(), wanted.actor(), clocks.now()),
                    privilege.get());
        }
        return true;
    }

    private void turn(SwitchPrivilege wanted, IntegrationAudit told, IntegrationPrivilege privilege) {
        if (wanted.on()) {
            privileges.switchOn(wanted.account(), wanted.privilege(), told.now());
        } else {
            privileges.switchOff(wanted.account(), wanted.privilege());
        }
        trail.record(told.switched(privilege, wanted.on()));
    }
}
