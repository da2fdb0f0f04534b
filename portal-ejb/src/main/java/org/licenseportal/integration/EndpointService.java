package org.licenseportal.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.outbound.OutboundFault;
import org.licenseportal.outbound.OutboundService;

/**
 * Keeps what third-party integrations are told: their settings, and the endpoint that is called when they are switched.
 * Whoever changes something locks the account first.
 */
@Stateless
public class EndpointService {

    private static final int SHOWN = 25;

    @Inject
    CustomerService customers;

    @Inject
    IntegrationService integrations;

    @Inject
    EndpointDesk desk;

    @Inject
    CallRepository calls;

    @Inject
    AuditTrail trail;

    @Inject
    OutboundService outbound;

    @Inject
    Clocks clocks;

    /** Saves settings and endpoint of an integration that was added. A new endpoint has a new secret. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public ConnectOutcome connect(ConnectIntegration wanted) {
        boolean callable = wanted.endpoint().filter(this::wrong).isEmpty();
        return open(wanted.wish(), known -> {
            List<IntegrationSetting> wrong = known.entry().settings().stream()
                    .filter(setting -> !wanted.fits(setting))
                    .toList();
            boolean endpointWrong =
                    !callable || wanted.endpoint().isPresent() && !known.entry().calls();
            return wrong.isEmpty() && !endpointWrong
                    ? ConnectOutcome.done(save(known, wanted))
                    : ConnectOutcome.unfit(wrong, endpointWrong);
        });
    }

    /** A host that nobody knows yet may be known when it is called. */
    private boolean wrong(EndpointAddress endpoint) {
        return outbound.fault(endpoint.uri())
                .filter(fault -> fault != OutboundFault.UNREACHABLE)
                .isPresent();
    }

    private Optional<EndpointSecret> save(IntegrationDetails known, ConnectIntegration wanted) {
        if (!known.settings().equals(desk.settings(known, wanted.settings()))) {
            tell(wanted.wish(), known, "settings");
        }
        if (known.endpoint().equals(wanted.endpoint())) {
            return Optional.empty();
        }
        tell(wanted.wish(), known, wanted.endpoint().isPresent() ? "endpoint" : "no endpoint");
        return desk.endpoint(known, wanted.endpoint(), clocks.now());
    }

    /** Makes another secret for the endpoint of an integration; the one before signs nothing any more. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public ConnectOutcome renew(EndpointWish wanted) {
        return connected(wanted, known -> {
            tell(wanted, known, "secret");
            return ConnectOutcome.done(desk.endpoint(known, known.endpoint(), clocks.now()));
        });
    }

    /** Sends a call that tells nothing but the state, so that one sees whether the endpoint takes it. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public ConnectOutcome test(EndpointWish wanted) {
        return connected(wanted, known -> {
            if (desk.tooMany(known)) {
                return ConnectOutcome.refused(IntegrationRefusal.TOO_MANY);
            }
            desk.test(known, clocks.now());
            tell(wanted, known, "test call");
            return ConnectOutcome.done(Optional.empty());
        });
    }

    /** Makes a call that ended once more, under the same ID and at the endpoint of today. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public ConnectOutcome replay(EndpointWish wanted, CallId call) {
        return connected(wanted, known -> {
            if (desk.tooMany(known)) {
                return ConnectOutcome.refused(IntegrationRefusal.TOO_MANY);
            }
            if (!desk.replay(known, call, clocks.now())) {
                return ConnectOutcome.UNKNOWN;
            }
            tell(wanted, known, "call again");
            return ConnectOutcome.done(Optional.empty());
        });
    }

    /** The latest calls for an integration, the latest first. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<CallDetails> log(CustomerScope scope, IntegrationDetails integration) {
        return customers.find(scope, integration.account()).isEmpty()
                ? List.of()
                : calls.log(integration.account(), integration.entry().code(), SHOWN);
    }

    private ConnectOutcome connected(EndpointWish wanted, Function<IntegrationDetails, ConnectOutcome> work) {
        return open(wanted, known -> known.endpoint().isPresent() ? work.apply(known) : ConnectOutcome.UNKNOWN);
    }

    /** Does something with an integration that was added, of an account that is in use, as the caller looked at it. */
    private ConnectOutcome open(EndpointWish wanted, Function<IntegrationDetails, ConnectOutcome> work) {
        customers.lock(wanted.account());
        Optional<CustomerDetails> customer = customers.find(wanted.scope(), wanted.account());
        Optional<IntegrationDetails> known = integrations
                .find(wanted.scope(), wanted.account(), wanted.integration())
                .filter(there -> there.state() != IntegrationState.ABSENT);
        if (customer.isEmpty() || known.isEmpty()) {
            return ConnectOutcome.UNKNOWN;
        }
        if (customer.get().state() == CustomerState.DEACTIVATED) {
            return ConnectOutcome.refused(IntegrationRefusal.ACCOUNT_CLOSED);
        }
        boolean other =
                wanted.version().filter(seen -> seen != known.get().version()).isPresent();
        return other ? ConnectOutcome.refused(IntegrationRefusal.CHANGED_MEANWHILE) : work.apply(known.get());
    }

    private void tell(EndpointWish wanted, IntegrationDetails known, String what) {
        CustomerDetails customer =
                customers.find(wanted.scope(), wanted.account()).orElseThrow();
        trail.record(new IntegrationAudit(wanted.account(), customer.partner(), wanted.actor(), clocks.now())
                .told(known.entry(), what));
    }
}
