package org.licenseportal.gateway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.jose.Sealing;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/** The gateways of customers: what is known of them, and what they are to do (ONB-4). */
@Stateless
public class GatewayService {

    @Inject
    CustomerService customers;

    @Inject
    GatewayRepository gateways;

    @Inject
    WorkRepository work;

    @Inject
    UploadRepository uploads;

    @Inject
    FactsRepository facts;

    @Inject
    GatewayAudit audit;

    @Inject
    Clocks clocks;

    /**
     * What is known of the gateways of these accounts, as far as they have one. It takes no owner: whoever asks has
     * found the accounts within a scope, a page of them at a time.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Map<AccountId, GatewayFacts> facts(Collection<AccountId> accounts) {
        return facts.of(accounts);
    }

    /** What is known of the gateway of a customer; empty when it has none, and when the caller does not see it. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<GatewayFacts> facts(CustomerScope scope, AccountId id) {
        return customers.find(scope, id).map(customer -> facts.of(List.of(id))).map(found -> found.get(id));
    }

    /**
     * Tells a gateway its PBX. It is sealed for this gateway's key right here, and kept in no other way: neither the
     * portal nor anybody who reads its database can open it again.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public GatewayOutcome setPbx(CustomerScope scope, SetPbx wish, Actor actor) {
        return with(scope, wish.account(), (customer, gateway) -> {
            if (!gateway.hasPbx()) {
                return GatewayOutcome.refused(GatewayRefusal.NO_PBX_NEEDED);
            }
            gateways.tellPbx(
                    customer.id(), Sealing.seal(gateway.sealingKey(), credentials(wish.access())), clocks.now());
            work.drop(gateway.id(), WorkKind.CONNECT);
            audit.done(customer, AuditAction.CUSTOMER_PBX, actor);
            return GatewayOutcome.DONE;
        });
    }

    /** Asks a gateway to connect to the PBX that it was told. */
    @RolesAllowed(Roles.RESELLER_USER)
    public GatewayOutcome connect(CustomerScope scope, AccountId id, Actor actor) {
        return with(scope, id, (customer, gateway) -> {
            if (!gateway.hasPbx()) {
                return GatewayOutcome.refused(GatewayRefusal.NO_PBX_NEEDED);
            }
            if (gateway.pbxSealed().isEmpty()) {
                return GatewayOutcome.refused(GatewayRefusal.NO_PBX);
            }
            gateways.link(gateway.id(), GatewayConnection.CONNECTING);
            work.add(gateway.id(), WorkKind.CONNECT, clocks.now());
            audit.done(customer, AuditAction.CUSTOMER_CONNECT, actor);
            return GatewayOutcome.DONE;
        });
    }

    /** Asks a gateway for its users. */
    @RolesAllowed(Roles.RESELLER_USER)
    public GatewayOutcome synchronize(CustomerScope scope, AccountId id, Actor actor) {
        return with(scope, id, (customer, gateway) -> {
            uploads.failed(gateway.id(), false);
            if (!gateway.hasPbx() && gateway.error().isPresent()) {
                gateways.link(gateway.id(), GatewayConnection.NONE);
            }
            work.add(gateway.id(), WorkKind.SYNCHRONIZE, clocks.now());
            audit.done(customer, AuditAction.CUSTOMER_SYNC, actor);
            return GatewayOutcome.DONE;
        });
    }

    /** Does something with the gateway of a customer that is in use, while nobody else does. */
    private GatewayOutcome with(
            CustomerScope scope, AccountId id, BiFunction<CustomerDetails, GatewayRow, GatewayOutcome> act) {
        customers.lock(id);
        Optional<CustomerDetails> customer = customers.find(scope, id);
        if (customer.isEmpty()) {
            return GatewayOutcome.refused(GatewayRefusal.CUSTOMER_UNKNOWN);
        }
        if (customer.get().state() != CustomerState.ACTIVE) {
            return GatewayOutcome.refused(GatewayRefusal.CUSTOMER_NOT_ACTIVE);
        }
        return gateways.lockOfAccount(id)
                .map(gateway -> act.apply(customer.get(), gateway))
                .orElseGet(() -> GatewayOutcome.refused(GatewayRefusal.NO_GATEWAY));
    }

    private static String credentials(PbxAccess access) {
        return Json.createObjectBuilder()
                .add("host", access.host())
                .add("port", access.port())
                .add("user", access.user())
                .add("password", access.password())
                .build()
                .toString();
    }
}
