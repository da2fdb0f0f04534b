package org.licenseportal.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.integration.IntegrationFixture.ZOOM;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** ACC-3: settings and endpoints of integrations, with two who change them, and with an account that is closed. */
@OnBothDatabases
@Timeout(180)
class EndpointServiceIT {

    private static final Actor ANNA = new Actor("anna@northgate.example", new Caller("192.0.2.1", "r-1"));
    private static final CustomerScope OURS = CustomerScope.of(NORTHGATE);
    private static final String HOOK = "https://zoom.example/hook";

    private final TestDatabase database;
    private IntegrationService integrations;
    private EndpointService endpoints;
    private IntegrationChangeService changes;

    EndpointServiceIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void zoomIsGranted() {
        IntegrationFixture.insertInto(database);
        var wiring = database.persistence().wiring().with(SigningKeyService.class, SigningKeyFixture.loaded(database));
        integrations = wiring.create(IntegrationService.class);
        endpoints = wiring.create(EndpointService.class);
        changes = wiring.create(IntegrationChangeService.class);
        for (IntegrationMove move : List.of(IntegrationMove.ADD, IntegrationMove.ASK, IntegrationMove.GRANT)) {
            read(() -> integrations.move(move(move)));
        }
    }

    @Test
    void whoLookedAtAnOlderVersionIsToldAndChangesNothing() {
        long seen = zoom().version();
        assertTrue(connect("1", HOOK, Optional.of(seen)).done());
        ConnectOutcome late = connect("2", "", Optional.of(seen));
        assertEquals(Optional.of(IntegrationRefusal.CHANGED_MEANWHILE), late.refusal());
        assertEquals(Map.of("account", "1"), zoom().settings());
        assertTrue(connect("3", HOOK, Optional.of(zoom().version())).done());
        assertEquals(Map.of("account", "3"), zoom().settings());
    }

    @Test
    void aSecretIsMadeOnceHoweverOftenTheButtonIsPressed() {
        connect("1", HOOK, Optional.empty());
        long seen = zoom().version();
        assertTrue(read(() -> endpoints.renew(wish(Optional.of(seen)))).secret().isPresent());
        assertEquals(
                Optional.of(IntegrationRefusal.CHANGED_MEANWHILE),
                read(() -> endpoints.renew(wish(Optional.of(seen)))).refusal());
    }

    @Test
    void aClosedAccountIsToldNothingAndTellsNobody() {
        connect("1", HOOK, Optional.empty());
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        Optional<IntegrationRefusal> closed = Optional.of(IntegrationRefusal.ACCOUNT_CLOSED);
        assertEquals(closed, connect("2", HOOK, Optional.empty()).refusal());
        assertEquals(closed, read(() -> endpoints.renew(wish(Optional.empty()))).refusal());
        assertEquals(closed, read(() -> endpoints.test(wish(Optional.empty()))).refusal());
        assertEquals(
                closed,
                read(() -> endpoints.replay(wish(Optional.empty()), CallId.random()))
                        .refusal());
        assertEquals(0, database.number("select count(*) from integration_call"));
    }

    @Test
    void settingsAndMoveAreBothDoneOrNeither() {
        ChangedIntegration refused =
                read(() -> changes.change(told("1", HOOK, Optional.empty()), move(IntegrationMove.DENY)));
        assertEquals(
                Optional.of(IntegrationRefusal.NOT_POSSIBLE),
                refused.connected().refusal());
        assertTrue(zoom().endpoint().isEmpty());
        ChangedIntegration wrong =
                read(() -> changes.change(told("x", HOOK, Optional.empty()), move(IntegrationMove.ENABLE)));
        assertTrue(wrong.moved().isEmpty());
        assertFalse(zoom().on());
        ChangedIntegration done =
                read(() -> changes.change(told("1", HOOK, Optional.empty()), move(IntegrationMove.ENABLE)));
        assertTrue(done.connected().secret().isPresent());
        assertTrue(zoom().on());
        assertEquals(1, database.number("select count(*) from integration_call where event = 'integration.enabled'"));
    }

    /** The most messages that a button sends in ten minutes. */
    @Test
    void aButtonFloodsNobody() {
        connect("1", HOOK, Optional.empty());
        for (int message = 0; message < 30; message++) {
            assertTrue(read(() -> endpoints.test(wish(Optional.empty()))).done());
        }
        assertEquals(
                Optional.of(IntegrationRefusal.TOO_MANY),
                read(() -> endpoints.test(wish(Optional.empty()))).refusal());
        assertEquals(30, database.number("select count(*) from integration_call"));
    }

    private static MoveIntegration move(IntegrationMove move) {
        return new MoveIntegration(OURS, HARBOUR, ZOOM, move, Optional.empty(), ANNA);
    }

    private static EndpointWish wish(Optional<Long> version) {
        return new EndpointWish(OURS, HARBOUR, ZOOM, version, ANNA);
    }

    private static ConnectIntegration told(String number, String endpoint, Optional<Long> version) {
        return new ConnectIntegration(
                OURS, HARBOUR, ZOOM, Map.of("account", number), EndpointAddress.parse(endpoint), version, ANNA);
    }

    private ConnectOutcome connect(String number, String endpoint, Optional<Long> version) {
        return read(() -> endpoints.connect(told(number, endpoint, version)));
    }

    private IntegrationDetails zoom() {
        return read(() -> integrations.find(OURS, HARBOUR, ZOOM)).orElseThrow();
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
