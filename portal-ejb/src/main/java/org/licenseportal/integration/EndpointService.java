package org.licenseportal.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.outbound.OutboundFault;
import org.licenseportal.outbound.OutboundService;

/**
 * Keeps what third-party integrations are told: their settings, and the endpoint that is called when they are switched.
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
        customers.lock(wanted.account());
        Optional<IntegrationDetails> known = added(wanted.scope(), wanted.account(), wanted.integration());
        if (known.isEmpty()) {
            return ConnectOutcome.UNKNOWN;
        }
        List<IntegrationSetting> wrong = known.get().entry().settings().stream()
                .filter(setting ->
                        !setting.form().fits(wanted.settings().getOrDefault(setting.code(), fitting(setting))))
                .toList();
        boolean endpointWrong = !callable
                || wanted.endpoint().isPresent() && !known.get().entry().calls();
        if (!wrong.isEmpty() || endpointWrong) {
            return new ConnectOutcome(true, wrong, endpointWrong, Optional.empty());
        }
        return ConnectOutcome.saved(save(known.get(), wanted));
    }

    /** A host that nobody knows yet may be known when it is called. */
    private boolean wrong(EndpointAddress endpoint) {
        return outbound.fault(endpoint.uri())
                .filter(fault -> fault != OutboundFault.UNREACHABLE)
                .isPresent();
    }

    /** What is not there fits: whether it is needed is asked when the integration is switched on. */
    private static String fitting(IntegrationSetting setting) {
        return switch (setting.form()) {
            case GUID -> "00000000-0000-0000-0000-000000000000";
            case NUMBER, TEXT -> "0";
        };
    }

    private Optional<EndpointSecret> save(IntegrationDetails known, ConnectIntegration wanted) {
        IntegrationAudit told = told(wanted.scope(), wanted.account(), wanted.actor());
        Map<String, String> before = known.settings();
        if (!before.equals(desk.settings(known, wanted.settings()))) {
            trail.record(told.told(known.entry(), "settings"));
        }
        if (known.endpoint().equals(wanted.endpoint())) {
            return Optional.empty();
        }
        trail.record(told.told(known.entry(), wanted.endpoint().isPresent() ? "endpoint" : "no endpoint"));
        return desk.endpoint(known, wanted.endpoint(), told.now());
    }

    /** Makes another secret for the endpoint of an integration; the one before signs nothing any more. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<EndpointSecret> renew(CustomerScope scope, IntegrationDetails integration, Actor actor) {
        customers.lock(integration.account());
        Optional<IntegrationDetails> known = added(
                        scope, integration.account(), integration.entry().code())
                .filter(there -> there.endpoint().isPresent());
        known.ifPresent(
                there -> trail.record(told(scope, there.account(), actor).told(there.entry(), "secret")));
        return known.flatMap(there -> desk.endpoint(there, there.endpoint(), clocks.now()));
    }

    /** Sends a call that tells nothing but the state, so that one sees whether the endpoint takes it. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public boolean test(CustomerScope scope, IntegrationDetails integration, Actor actor) {
        Optional<IntegrationDetails> known = added(
                        scope, integration.account(), integration.entry().code())
                .filter(there -> there.endpoint().isPresent());
        known.ifPresent(there -> {
            desk.test(there, clocks.now());
            trail.record(told(scope, there.account(), actor).told(there.entry(), "test call"));
        });
        return known.isPresent();
    }

    /** The latest calls for an integration, the latest first. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<CallDetails> log(CustomerScope scope, IntegrationDetails integration) {
        return customers.find(scope, integration.account()).isEmpty()
                ? List.of()
                : calls.log(integration.account(), integration.entry().code(), SHOWN);
    }

    /** Makes a call that ended once more, under the same ID and at the endpoint of today. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public boolean replay(CustomerScope scope, IntegrationDetails integration, CallId call, Actor actor) {
        Optional<IntegrationDetails> known = added(
                        scope, integration.account(), integration.entry().code())
                .filter(there -> desk.replay(there, call, clocks.now()));
        known.ifPresent(
                there -> trail.record(told(scope, there.account(), actor).told(there.entry(), "call again")));
        return known.isPresent();
    }

    private Optional<IntegrationDetails> added(CustomerScope scope, AccountId account, IntegrationCode code) {
        return integrations.find(scope, account, code).filter(known -> known.state() != IntegrationState.ABSENT);
    }

    private IntegrationAudit told(CustomerScope scope, AccountId account, Actor actor) {
        CustomerDetails customer = customers.find(scope, account).orElseThrow();
        return new IntegrationAudit(account, customer.partner(), actor, clocks.now());
    }
}
