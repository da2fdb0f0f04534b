package org.licenseportal.gateway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.ratelimit.RateLimitService;

/**
 * Gives gateways to customers, and takes them off (ONB-3). A gateway belongs to one customer, which has one gateway.
 */
@Stateless
public class GatewayClaimService {

    @Inject
    CustomerService customers;

    @Inject
    GatewayRepository gateways;

    @Inject
    GatewayRelease releases;

    @Inject
    GatewayAudit audit;

    @Inject
    RateLimitService limiter;

    @Inject
    Clocks clocks;

    /**
     * Gives a customer the gateway that shows this code. Of two who type it at once one has the gateway; to the other
     * it is a code that no gateway shows. Whether another partner has the gateway is told to nobody.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public GatewayOutcome claim(CustomerScope scope, ClaimGateway wish, Actor actor) {
        customers.lock(wish.account());
        Optional<CustomerDetails> customer = customers.find(scope, wish.account());
        if (customer.isEmpty()) {
            return GatewayOutcome.refused(GatewayRefusal.CUSTOMER_UNKNOWN);
        }
        return customer.get().state() == CustomerState.ACTIVE
                ? claim(customer.get(), wish.code(), actor)
                : GatewayOutcome.refused(GatewayRefusal.CUSTOMER_NOT_ACTIVE);
    }

    private GatewayOutcome claim(CustomerDetails customer, String typed, Actor actor) {
        if (gateways.ofAccount(customer.id()).isPresent()) {
            return GatewayOutcome.refused(GatewayRefusal.GATEWAY_PRESENT);
        }
        Optional<ClaimCode> code = ClaimCode.parse(typed);
        if (code.isEmpty()) {
            return GatewayOutcome.refused(GatewayRefusal.CLAIM_CODE_MALFORMED);
        }
        String partner = customer.partner().value();
        Optional<Duration> wait = limiter.claim(partner);
        if (wait.isPresent()) {
            return GatewayOutcome.after(wait.get());
        }
        if (!gateways.claim(code.get(), customer.id(), clocks.now())) {
            limiter.claimMissed(partner);
            audit.claimRefused(customer, actor);
            return GatewayOutcome.refused(GatewayRefusal.CLAIM_CODE_UNKNOWN);
        }
        audit.claimed(customer, gateways.ofAccount(customer.id()).orElseThrow().serial(), actor);
        return GatewayOutcome.DONE;
    }

    /**
     * Takes the gateway off a customer: what it was to do, its PBX and the registered users are gone. Other customers
     * are none the wiser; the gateway shows a new code when it announces itself again.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public GatewayOutcome release(CustomerScope scope, AccountId id, Actor actor) {
        customers.lock(id);
        Optional<CustomerDetails> customer = customers.find(scope, id);
        if (customer.isEmpty()) {
            return GatewayOutcome.refused(GatewayRefusal.CUSTOMER_UNKNOWN);
        }
        Optional<GatewayRow> released = releases.release(id);
        released.ifPresent(gateway -> audit.released(customer.get(), gateway.serial(), actor));
        return released.map(gateway -> GatewayOutcome.DONE)
                .orElseGet(() -> GatewayOutcome.refused(GatewayRefusal.NO_GATEWAY));
    }
}
