package org.licenseportal.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Roles;

/** Tells an integration something and moves it, both or none: a secret that is made is not lost with a refusal. */
@Stateless
public class IntegrationChangeService {

    @Inject
    CustomerService customers;

    @Inject
    IntegrationService integrations;

    @Inject
    EndpointService endpoints;

    /** Does both in one transaction, in which nobody else changes anything of the account. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public ChangedIntegration change(ConnectIntegration told, MoveIntegration move) {
        customers.lock(move.account());
        Optional<IntegrationRefusal> obstacle = integrations.obstacle(move, told.settings());
        if (obstacle.isPresent()) {
            return new ChangedIntegration(Optional.empty(), ConnectOutcome.refused(obstacle.get()));
        }
        ConnectOutcome connected = endpoints.connect(told);
        return new ChangedIntegration(
                Optional.of(connected).filter(ConnectOutcome::done).map(done -> integrations.move(move)), connected);
    }
}
