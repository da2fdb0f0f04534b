package org.licenseportal.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.integration.IntegrationFixture.ZOOM;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.outbound.OutboundFixture;
import org.licenseportal.outbound.OutboundService;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** ACC-3: an endpoint hears of each switch, signed, once it is committed. */
@OnBothDatabases
@Timeout(180)
class CallDeliveryIT {

    private static final Actor ANNA = new Actor("anna@northgate.example", new Caller("192.0.2.1", "r-1"));
    private static final CustomerScope OURS = CustomerScope.of(NORTHGATE);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final HookServer hook = new HookServer();
    private final OutboundService outbound = OutboundFixture.service();
    private Wiring wiring;
    private IntegrationService integrations;
    private EndpointService endpoints;

    CallDeliveryIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aCustomer() {
        IntegrationFixture.insertInto(database);
        OutboundFixture.leadInside(outbound, true);
        wiring = database.persistence()
                .wiring()
                .with(SigningKeyService.class, SigningKeyFixture.loaded(database))
                .with(OutboundService.class, outbound)
                .with(Clocks.class, new Clocks(clock))
                .with(CallTransactions.class, new OwnCallTransactions(database.persistence()));
        integrations = wiring.create(IntegrationService.class);
        endpoints = wiring.create(EndpointService.class);
        for (IntegrationMove move : List.of(IntegrationMove.ADD, IntegrationMove.ASK, IntegrationMove.GRANT)) {
            move(move);
        }
    }

    @AfterEach
    void stop() {
        hook.close();
    }

    @Test
    void aSwitchIsToldWithASignatureThatTheEndpointCanCheck() throws GeneralSecurityException {
        String secret = endpoint(hook.address("/zoom?tenant=1"));
        move(IntegrationMove.ENABLE);
        assertEquals(List.of(), hook.received(), "nothing leaves before it is committed and due");
        run();
        run();
        assertEquals(1, hook.received().size());
        HookServer.Received call = hook.received().get(0);
        assertEquals("application/json", call.type());
        assertEquals(Long.toString(clock.instant().getEpochSecond()), call.time());
        assertEquals(signature(secret, call.id() + "." + call.time() + "." + call.body()), call.signature());
        assertTrue(call.body().contains("\"type\":\"integration.enabled\""), call::body);
        assertTrue(call.body().contains("\"accountId\":\"200000001\""), call::body);
        assertTrue(call.body().contains("\"settings\":{\"account\":\"4711\"}"), call::body);
        assertEquals(List.of(CallState.DELIVERED), states());
        assertEquals(0, database.number("select count(*) from customer_integration where secret like 'whsec%'"));
    }

    /** The check of a receiver, written from the specification and not with the product's own class. */
    private static String signature(String secret, String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNotTakenIsTriedAgainUnderTheSameIdUntilItIs() {
        endpoint(hook.address("/"));
        hook.answers(503);
        move(IntegrationMove.ENABLE);
        run();
        run();
        assertEquals(1, hook.received().size(), "nobody is called before its time");
        clock.forward(Duration.ofMinutes(1));
        run();
        hook.answers(200);
        clock.forward(Duration.ofHours(1));
        run();
        assertEquals(3, hook.received().size());
        assertEquals(
                1,
                hook.received().stream().map(HookServer.Received::id).distinct().count());
        assertEquals(List.of(CallState.DELIVERED), states());
    }

    @Test
    void whoIsGoneIsNotCalledAgainAndNobodyIsFollowedElsewhere() {
        endpoint(hook.address("/"));
        hook.answers(307);
        move(IntegrationMove.ENABLE);
        run();
        assertEquals(Optional.of(CallFault.REDIRECT), log().get(0).fault());
        assertEquals(1, hook.received().size());
        hook.answers(410);
        clock.forward(Duration.ofMinutes(1));
        run();
        assertEquals(List.of(CallState.DEAD), states());
        assertEquals(Optional.of(410), log().get(0).answer());
    }

    @Test
    void theTenthTryIsTheLastAndACallCanBeMadeAgain() {
        endpoint(hook.address("/"));
        hook.answers(500);
        move(IntegrationMove.ENABLE);
        for (int attempt = 0; attempt < CallRetryRule.TRIES; attempt++) {
            run();
            clock.forward(Duration.ofHours(27));
        }
        assertEquals(List.of(CallState.DEAD), states());
        assertEquals(CallRetryRule.TRIES, hook.received().size());
        hook.answers(200);
        CallId call = log().get(0).id();
        assertTrue(read(() -> endpoints.replay(wish(), call)).done());
        assertFalse(read(() -> endpoints.replay(wish(), call)).done(), "it waits already");
        run();
        assertEquals(List.of(CallState.DELIVERED), states());
        assertEquals(call.value(), hook.received().get(CallRetryRule.TRIES).id());
    }

    @Test
    void aNewEndpointTakesOverWhatWaits() {
        endpoint("http://127.0.0.1:1/");
        move(IntegrationMove.ENABLE);
        run();
        assertEquals(Optional.of(CallFault.NO_CONNECTION), log().get(0).fault());
        endpoint(hook.address("/"));
        clock.forward(Duration.ofMinutes(1));
        run();
        assertEquals(List.of(CallState.DELIVERED), states());
    }

    @Test
    void privateAddressesAreNotCalled() {
        endpoint(hook.address("/"));
        OutboundFixture.leadInside(outbound, false);
        move(IntegrationMove.ENABLE);
        run();
        assertEquals(Optional.of(CallFault.UNUSABLE), log().get(0).fault());
        assertEquals(List.of(), hook.received());
    }

    @Test
    void whatWasRolledBackIsToldToNobody() {
        endpoint(hook.address("/"));
        MoveIntegration wanted =
                new MoveIntegration(OURS, HARBOUR, ZOOM, IntegrationMove.ENABLE, Optional.empty(), ANNA);
        database.persistence().rolledBack(() -> integrations.move(wanted));
        run();
        assertEquals(List.of(), hook.received());
    }

    @Test
    void fourNodesMakeEachCallOnce() {
        endpoint(hook.address("/"));
        for (int test = 0; test < 20; test++) {
            assertTrue(read(() -> endpoints.test(wish())).done());
        }
        Race.winners(4, node -> {
            run();
            return true;
        });
        run();
        assertEquals(20, hook.received().size());
        assertEquals(
                20,
                hook.received().stream().map(HookServer.Received::id).distinct().count());
    }

    @Test
    void aCallThatNobodyCanMakeIsInNobodysWay() {
        endpoint(hook.address("/"));
        move(IntegrationMove.ENABLE);
        database.execute("update integration_call set secret = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'");
        clock.forward(Duration.ofSeconds(1));
        move(IntegrationMove.DISABLE);
        assertThrows(IllegalStateException.class, this::run);
        run();
        assertEquals(1, hook.received().size());
        assertEquals(
                1,
                database.number("select count(*) from integration_call where state = 'waiting'"
                        + " and fault = 'no-connection' and lease_holder is null"));
    }

    @Test
    void theLogIsKeptForAMonth() {
        endpoint(hook.address("/"));
        move(IntegrationMove.ENABLE);
        run();
        clock.forward(Duration.ofDays(31));
        delivery().tidy();
        assertEquals(List.of(), log());
    }

    private CallDelivery delivery() {
        return wiring.create(CallDelivery.class);
    }

    private void run() {
        delivery().run();
    }

    private List<CallState> states() {
        return log().stream().map(CallDetails::state).toList();
    }

    private List<CallDetails> log() {
        return read(() -> endpoints.log(OURS, zoom()));
    }

    private IntegrationDetails zoom() {
        return integrations.find(OURS, HARBOUR, ZOOM).orElseThrow();
    }

    private static EndpointWish wish() {
        return new EndpointWish(OURS, HARBOUR, ZOOM, Optional.empty(), ANNA);
    }

    private String endpoint(String address) {
        ConnectIntegration wanted = new ConnectIntegration(
                OURS, HARBOUR, ZOOM, Map.of("account", "4711"), EndpointAddress.parse(address), Optional.empty(), ANNA);
        return read(() -> endpoints.connect(wanted)).secret().orElseThrow().value();
    }

    private void move(IntegrationMove move) {
        MoveIntegration wanted = new MoveIntegration(OURS, HARBOUR, ZOOM, move, Optional.empty(), ANNA);
        read(() -> integrations.move(wanted));
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
