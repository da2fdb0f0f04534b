package org.licenseportal.gateway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerFixture;

/** Partners, customers and the services between them and their gateways; each call is a transaction of its own. */
final class GatewayStage {

    static final Actor NORA = new Actor("nora", new Caller("192.0.2.1", "request-1"));
    static final Caller DEVICE = new Caller("192.0.2.9", "request-2");
    static final CustomerScope NORTHGATE = CustomerScope.of(ResellerFixture.NORTHGATE);
    static final CustomerScope SOUTHGATE = CustomerScope.of(ResellerFixture.SOUTHGATE);

    final SettableClock clock = new SettableClock();
    final Persistence persistence;
    final GatewayExchangeService exchange;
    final GatewayClaimService claims;
    final GatewayService gateways;
    final RegisteredUserService users;
    final GatewayRelease releases;

    private final TestDatabase database;
    private boolean crashes;

    GatewayStage(TestDatabase database, boolean limited) {
        this.database = database;
        persistence = database.persistence();
        Wiring wiring = persistence
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(PortalSettings.class, new PortalSettings() {
                    @Override
                    public boolean rateLimited() {
                        return limited;
                    }
                });
        GatewayExchange real = wiring.create(GatewayExchange.class);
        wiring.with(GatewayExchange.class, new GatewayExchange() {
            @Override
            boolean knows(String thumbprint) {
                return persistence.inTransaction(() -> real.knows(thumbprint));
            }

            @Override
            GatewayReply run(GatewayMessage message) {
                return persistence.inTransaction(() -> {
                    GatewayReply reply = real.run(message);
                    if (crashes) {
                        throw new IllegalStateException("The server crashed");
                    }
                    return reply;
                });
            }
        });
        exchange = wiring.create(GatewayExchangeService.class);
        claims = wiring.create(GatewayClaimService.class);
        gateways = wiring.create(GatewayService.class);
        users = wiring.create(RegisteredUserService.class);
        releases = wiring.create(GatewayRelease.class);
    }

    void customers() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
    }

    /** The server crashes before the transactions of messages are committed. */
    void crash(boolean now) {
        crashes = now;
    }

    GatewayReply send(byte[] message) {
        return exchange.answer(message, DEVICE);
    }

    GatewayAnswer answered(byte[] message) {
        return send(message).fold(answer -> answer, refused -> {
            throw new AssertionError(refused);
        });
    }

    MessageProblem problem(byte[] message) {
        return send(message)
                .fold(
                        answer -> {
                            throw new AssertionError(answer);
                        },
                        RefusedMessage::problem);
    }

    String code(SigningGateway gateway) {
        return answered(gateway.announce("pbx")).code().orElseThrow().code().display();
    }

    GatewayOutcome claim(CustomerScope scope, AccountId account, String code) {
        ClaimGateway wish = new ClaimGateway(account, code);
        return Retry.onConflict(() -> persistence.inTransaction(() -> claims.claim(scope, wish, NORA)));
    }

    /** A gateway that is Harbour Clinic's. */
    SigningGateway claimed() {
        SigningGateway gateway = new SigningGateway("GW-1", clock);
        if (!claim(NORTHGATE, CustomerFixture.HARBOUR, code(gateway)).done()) {
            throw new AssertionError("Not claimed");
        }
        return gateway;
    }

    /** Deletes Harbour Clinic, as the life of customers does. */
    void delete() {
        Retry.onConflict(() -> persistence.inTransaction(() -> {
            persistence
                    .entities()
                    .createNativeQuery("update customer set state = 'deleted' where account_id = ?")
                    .setParameter(1, CustomerFixture.HARBOUR.value())
                    .executeUpdate();
            return releases.release(CustomerFixture.HARBOUR);
        }));
    }

    GatewayOutcome release(CustomerScope scope) {
        return persistence.inTransaction(() -> claims.release(scope, CustomerFixture.HARBOUR, NORA));
    }

    GatewayOutcome setPbx(String password) {
        PbxAccess access = new PbxAccess("10.0.0.5", 443, "gateway", password);
        return persistence.inTransaction(
                () -> gateways.setPbx(NORTHGATE, new SetPbx(CustomerFixture.HARBOUR, access), NORA));
    }

    GatewayOutcome connect() {
        return persistence.inTransaction(() -> gateways.connect(NORTHGATE, CustomerFixture.HARBOUR, NORA));
    }

    /** A gateway that is Harbour Clinic's and was asked to connect to its PBX. */
    SigningGateway connecting() {
        SigningGateway gateway = claimed();
        if (!setPbx("secret").done() || !connect().done()) {
            throw new AssertionError("Not asked");
        }
        return gateway;
    }

    GatewayOutcome synchronize() {
        return persistence.inTransaction(() -> gateways.synchronize(NORTHGATE, CustomerFixture.HARBOUR, NORA));
    }

    GatewayFacts facts() {
        return factsSeenBy(NORTHGATE).orElseThrow();
    }

    Optional<GatewayFacts> factsSeenBy(CustomerScope scope) {
        return persistence.inTransaction(() -> gateways.facts(scope, CustomerFixture.HARBOUR));
    }

    Instant now() {
        return clock.instant();
    }

    static List<Map<String, Object>> users(int count) {
        List<Map<String, Object>> users = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            users.add(Map.of(
                    "extension",
                    String.valueOf(1_000 + number),
                    "name",
                    "User " + number,
                    "email",
                    "user" + number + "@harbour.example"));
        }
        return users;
    }
}
