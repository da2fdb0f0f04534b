package org.licenseportal.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.MILL;
import static org.licenseportal.customer.CustomerFixture.VALLEY;
import static org.licenseportal.integration.IntegrationFixture.ZOOM;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** ACC-6: subscriptions are ordered once and assigned once. The tests' day is 24 November 2026. */
@OnBothDatabases
@Timeout(180)
class SubscriptionServiceIT {

    private static final Actor ANNA = new Actor("anna@northgate.example", new Caller("192.0.2.1", "r-1"));
    private static final CustomerScope OURS = CustomerScope.of(NORTHGATE);
    private static final SubscriptionReferences REFERENCES =
            new SubscriptionReferences("0000471100", "SAP-1", "NG-PO-7", "HC-PO-8");

    private final TestDatabase database;
    private SubscriptionOrderService orders;
    private SubscriptionService subscriptions;
    private SubscriptionCare care;

    SubscriptionServiceIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aCatalog() {
        IntegrationFixture.insertInto(database);
        var wiring = database.persistence()
                .wiring()
                .with(SigningKeyService.class, SigningKeyFixture.loaded(database))
                .with(Clocks.class, new Clocks(new SettableClock()));
        orders = wiring.create(SubscriptionOrderService.class);
        subscriptions = wiring.create(SubscriptionService.class);
        care = wiring.create(SubscriptionCare.class);
    }

    @Test
    void theSameOrderAgainMakesNothingAndOtherContentIsRefused() {
        PlaceSubscription order = order("S-1", "2026-01-01", "2027-12-31");
        SubscriptionDetails placed = placed(order, false);
        assertEquals(SubscriptionState.ASSIGN, placed.state());
        assertEquals(placed, placed(order, true));
        assertInstanceOf(
                PlacementOutcome.Differs.class, read(() -> orders.place(order("S-1", "2026-01-01", null), ANNA)));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'subscription.order'"));
    }

    @Test
    void whatCannotBePlacedIsToldWithItsPlace() {
        PlaceSubscription order = new PlaceSubscription(
                new SubscriptionNumber("S-1"),
                SUSPENDED,
                "Plan",
                1,
                term("2026-01-01", null),
                Optional.of(new IntegrationCode("nothing")),
                REFERENCES);
        PlacementOutcome outcome = read(() -> orders.place(order, ANNA));
        assertEquals(
                List.of("/resellerNumber", "/integration"),
                assertInstanceOf(PlacementOutcome.Refused.class, outcome).errors().stream()
                        .map(FieldError::pointer)
                        .toList());
    }

    @Test
    void anAssignmentGivesTheAccountItsBillingNumber() {
        placed(order("S-1", "2026-01-01", "2027-12-31"), false);
        GivenSubscription given = assign("S-1", HARBOUR);
        assertEquals(
                SubscriptionState.ACTIVE, given.subscription().orElseThrow().state());
        assertTrue(assign("S-1", HARBOUR).repeated());
        assertEquals(
                1,
                database.number("select count(*) from customer where account_id = '200000001'"
                        + " and billing_number = '0000471100'"));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'customer.billing'"));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'customer.subscription'"));
    }

    @Test
    void whatCannotBeAssignedSaysWhy() {
        placed(order("S-OLD", "2025-01-01", "2026-11-23"), false);
        placed(order("S-LAST", "2025-01-01", "2026-11-24"), false);
        placed(order("S-SOON", "2027-01-01", null), false);
        assertEquals(SubscriptionRefusal.EXPIRED, refused("S-OLD", HARBOUR));
        assertTrue(assign("S-LAST", HARBOUR).refusal().isEmpty());
        assertTrue(assign("S-SOON", HARBOUR).refusal().isEmpty(), "one that starts later is assigned before");
        assertEquals(SubscriptionRefusal.TAKEN, refused("S-LAST", MILL));
        assertEquals(SubscriptionRefusal.ACCOUNT_UNKNOWN, refused("S-LAST", VALLEY));
        assertEquals(SubscriptionRefusal.UNKNOWN, refused("S-NONE", HARBOUR));
        database.execute("update customer set state = 'deactivated' where account_id = '200000002'");
        placed(order("S-2", "2026-01-01", null), false);
        assertEquals(SubscriptionRefusal.ACCOUNT_NOT_ACTIVE, refused("S-2", MILL));
    }

    @Test
    void anotherPartnersSubscriptionLooksLikeNone() {
        placed(order("S-1", "2026-01-01", null), false);
        AssignSubscription wanted = new AssignSubscription(SOUTHGATE, new SubscriptionNumber("S-1"), VALLEY, ANNA);
        assertEquals(
                Optional.of(SubscriptionRefusal.UNKNOWN),
                read(() -> subscriptions.assign(wanted)).refusal());
        assertEquals(List.of(), numbers(SOUTHGATE, SubscriptionFilter.ALL));
    }

    /** Two customers and sixteen threads: one account gets it, and the others are told who. */
    @Test
    void sixteenWhoAssignAtOnceAssignOnce() {
        placed(order("S-1", "2026-01-01", null), false);
        int winners = Race.winners(16, runner -> {
            GivenSubscription given = Retry.onConflict(() -> assign("S-1", runner % 2 == 0 ? HARBOUR : MILL));
            return given.refusal().isEmpty() && !given.repeated();
        });
        assertEquals(1, winners);
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'customer.subscription'"
                        + " and outcome = 'done'"));
        assertEquals(1, database.number("select count(*) from customer where billing_number is not null"));
    }

    @Test
    void sixteenWhoPlaceOneOrderAtOnceMakeOne() {
        PlaceSubscription order = order("S-1", "2026-01-01", null);
        int winners = Race.winners(
                16, runner -> !((PlacementOutcome.Placed) Retry.onConflict(() -> read(() -> orders.place(order, ANNA))))
                        .repeated());
        assertEquals(1, winners);
    }

    /** The search keys of orders: each number, the account, and the last day. */
    @Test
    void theListIsFilteredAndSearchedByEachOfItsNumbers() {
        placed(order("S-OLD", "2025-01-01", "2026-11-23"), false);
        placed(order("S-SOON", "2025-01-01", "2026-12-31"), false);
        placed(order("S-LONG", "2025-01-01", "2028-12-31"), false);
        assign("S-LONG", HARBOUR);
        assertEquals(List.of("S-SOON", "S-OLD", "S-LONG"), numbers(NORTHGATE, SubscriptionFilter.ALL));
        assertEquals(List.of("S-SOON"), shown(SubscriptionFilter.Show.UNASSIGNED, ""));
        assertEquals(List.of("S-SOON"), shown(SubscriptionFilter.Show.EXPIRING, ""));
        for (String text : List.of("s-long", "harbour", "200000001", "2028-12")) {
            assertEquals(List.of("S-LONG"), shown(SubscriptionFilter.Show.ALL, text), text);
        }
        for (String text : List.of("sap-1", "ng-po", "HC-PO-8")) {
            assertEquals(3, shown(SubscriptionFilter.Show.ALL, text).size(), text);
        }
        assertEquals(List.of(), shown(SubscriptionFilter.Show.ALL, "%"));
        var first = read(() -> subscriptions.list(NORTHGATE, SubscriptionFilter.ALL, PageRequest.first(2)));
        var second =
                read(() -> subscriptions.list(NORTHGATE, SubscriptionFilter.ALL, new PageRequest(2, first.next())));
        assertEquals(1, second.items().size());
        assertEquals(3L, read(() -> subscriptions.count(NORTHGATE, SubscriptionFilter.ALL)));
    }

    /** The seed's scenario: Zoom Hybrid without Zoom. */
    @Test
    void aSubscriptionWhoseIntegrationIsOffIsWarnedOfUntilItIsOn() {
        placed(order("S-1", "2026-01-01", "2027-12-31"), false);
        assign("S-1", HARBOUR);
        placed(order("S-2", "2027-01-01", null), false);
        assign("S-2", MILL);
        List<SubscriptionWarning> warnings = warnings(HARBOUR);
        assertEquals(
                List.of("Zoom Hybrid"),
                warnings.stream().map(SubscriptionWarning::plan).toList());
        assertEquals("Zoom", warnings.get(0).integration().entry().name());
        assertEquals(List.of(), warnings(MILL), "it has not begun yet");
        database.execute("insert into customer_integration (account_id, integration_code, state, state_since)"
                + " values ('200000001', 'zoom', 'disabled', 1)");
        assertEquals(1, warnings(HARBOUR).size());
        database.execute("update customer_integration set state = 'enabled'");
        assertEquals(List.of(), warnings(HARBOUR));
    }

    @Test
    void whatIsUsedIsSubtracted() {
        placed(order("S-1", "2026-01-01", null), false);
        assertEquals(
                20,
                read(() -> orders.use(new SubscriptionNumber("S-1"), 5))
                        .orElseThrow()
                        .remaining());
        assertEquals(
                0,
                read(() -> orders.use(new SubscriptionNumber("S-1"), 26))
                        .orElseThrow()
                        .remaining());
        assertEquals(Optional.empty(), read(() -> orders.use(new SubscriptionNumber("S-2"), 5)));
    }

    /** ACC-7. */
    @Test
    void aDeletedAccountGivesItsSubscriptionsBack() {
        placed(order("S-1", "2026-01-01", null), false);
        assign("S-1", HARBOUR);
        CustomerStateChanged deleted = new CustomerStateChanged(
                HARBOUR, Optional.of(CustomerState.ACTIVE), CustomerState.DELETED, ANNA, Instant.EPOCH);
        database.persistence().inTransaction(() -> care.followed(deleted));
        assertEquals(List.of("S-1"), shown(SubscriptionFilter.Show.UNASSIGNED, ""));
        assertTrue(assign("S-1", MILL).refusal().isEmpty());
    }

    private List<SubscriptionWarning> warnings(AccountId account) {
        return read(() -> subscriptions.warnings(OURS, account));
    }

    private List<String> shown(SubscriptionFilter.Show show, String text) {
        Optional<String> wanted = Optional.of(text).filter(there -> !there.isEmpty());
        return numbers(NORTHGATE, new SubscriptionFilter(show, wanted));
    }

    private List<String> numbers(ResellerNumber owner, SubscriptionFilter filter) {
        return read(() -> subscriptions.list(owner, filter, PageRequest.first(50))).items().stream()
                .map(known -> known.order().number().value())
                .toList();
    }

    private static PlaceSubscription order(String number, String first, String last) {
        return new PlaceSubscription(
                new SubscriptionNumber(number),
                NORTHGATE,
                "Zoom Hybrid",
                25,
                term(first, last),
                Optional.of(ZOOM),
                REFERENCES);
    }

    private static SubscriptionTerm term(String first, String last) {
        return new SubscriptionTerm(
                LocalDate.parse(first), Optional.ofNullable(last).map(LocalDate::parse));
    }

    private SubscriptionDetails placed(PlaceSubscription order, boolean repeated) {
        PlacementOutcome outcome = read(() -> orders.place(order, ANNA));
        PlacementOutcome.Placed placed = assertInstanceOf(PlacementOutcome.Placed.class, outcome);
        assertEquals(repeated, placed.repeated());
        return placed.subscription();
    }

    private GivenSubscription assign(String number, AccountId account) {
        AssignSubscription wanted = new AssignSubscription(NORTHGATE, new SubscriptionNumber(number), account, ANNA);
        return read(() -> subscriptions.assign(wanted));
    }

    private SubscriptionRefusal refused(String number, AccountId account) {
        return assign(number, account).refusal().orElseThrow();
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
