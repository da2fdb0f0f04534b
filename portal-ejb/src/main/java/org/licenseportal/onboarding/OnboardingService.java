package org.licenseportal.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.kernel.Roles;

/** Says how an account stands and where that puts it on its way. */
@Stateless
public class OnboardingService {

    @Inject
    CustomerService customers;

    @Inject
    GatewayService gateways;

    /** How an account stands, if the caller sees it. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<OnboardingStatus> status(CustomerScope scope, AccountId id) {
        return find(scope, id).map(Onboarding::status);
    }

    /** An account on its way, if the caller sees it. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<Onboarding> find(CustomerScope scope, AccountId id) {
        return customers.find(scope, id).map(this::onboarding);
    }

    private Onboarding onboarding(CustomerDetails customer) {
        Optional<GatewayFacts> gateway =
                Optional.ofNullable(gateways.facts(List.of(customer.id())).get(customer.id()));
        OnboardingFacts facts = new OnboardingFacts(customer.state(), gateway);
        return new Onboarding(customer, gateway, OnboardingStatus.of(facts));
    }
}
