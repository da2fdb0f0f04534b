package org.licenseportal.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.VALLEY;
import static org.licenseportal.integration.IntegrationFixture.MICOLLAB;
import static org.licenseportal.integration.IntegrationFixture.ZOOM;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** ACC-3, ACC-4: integrations of accounts, and the privileges that follow them. */
@OnBothDatabases
@Timeout(180)
class IntegrationServiceIT {

    private static final Actor ANNA = new Actor("anna@northgate.example", new Caller("192.0.2.1", "r-1"));
    private static final CustomerScope OURS = CustomerScope.of(NORTHGATE);
    private static final PrivilegeCode DELEGATED = new PrivilegeCode("delegated-authentication");
    private static final IntegrationCode MIVOICE = new IntegrationCode("mivoice-business");

    private final TestDatabase database;
    private IntegrationService integrations;
    private PrivilegeService privileges;
    private EndpointService endpoints;
    private IntegrationCare care;

    IntegrationServiceIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aCatalog() {
        IntegrationFixture.insertInto(database);
        var wiring = database.persistence().wiring().with(SigningKeyService.class, SigningKeyFixture.loaded(database));
        integrations = wiring.create(IntegrationService.class);
        privileges = wiring.create(PrivilegeService.class);
        endpoints = wiring.create(EndpointService.class);
        care = wiring.create(IntegrationCare.class);
    }

    @Test
    void theCatalogHasWhatTheSeedNamesInTwoTabs() {
        List<IntegrationDetails> all = read(() -> integrations.list(OURS, HARBOUR));
        assertEquals(
                List.of(
                        "CloudLink Gateway",
                        "MiCC",
                        "MiCollab",
                        "Mitel One",
                        "MiTeam Meetings",
                        "Mitel Voice Assist",
                        "MiVoice Business"),
                names(all, IntegrationTab.VENDOR));
        assertEquals(
                List.of("Single Sign-On", "Azure AD Sync", "Microsoft Office 365", "Microsoft Teams", "Zoom"),
                names(all, IntegrationTab.THIRD_PARTY));
        assertTrue(all.stream().allMatch(known -> known.state() == IntegrationState.ABSENT));
    }

    @Test
    void anotherPartnersCustomerLooksLikeNone() {
        assertEquals(List.of(), read(() -> integrations.list(OURS, VALLEY)));
        assertInstanceOf(IntegrationOutcome.Unknown.class, move(VALLEY, MICOLLAB, IntegrationMove.ADD));
        assertInstanceOf(
                IntegrationOutcome.Unknown.class, move(HARBOUR, new IntegrationCode("none"), IntegrationMove.ADD));
        assertFalse(read(() -> privileges.change(new SwitchPrivilege(OURS, VALLEY, DELEGATED, true, ANNA))));
        assertEquals(0, database.number("select count(*) from customer_integration"));
    }

    /** ACC-4. */
    @Test
    void privilegesFollowTheirIntegrationAndStayWhileAnotherBringsThem() {
        on(MICOLLAB);
        on(MIVOICE);
        assertEquals(Set.of(DELEGATED), held());
        done(HARBOUR, MICOLLAB, IntegrationMove.DISABLE);
        assertEquals(Set.of(DELEGATED), held(), "MiVoice Business brings it still");
        done(HARBOUR, MIVOICE, IntegrationMove.DISABLE);
        assertEquals(Set.of(), held());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'customer.integration' and owner ="
                        + " '000000' and object_id = '200000001' and changes like '%Delegated Authentication%'"
                        + " and changes like '%\"disabled\"%'"));
    }

    /** ACC-4. */
    @Test
    void privilegesAreSwitchedAlone() {
        on(MICOLLAB);
        privilege(false);
        assertEquals(Set.of(), held());
        privilege(true);
        privilege(true);
        assertEquals(Set.of(DELEGATED), held());
        assertEquals(
                List.of(List.of("MiCollab")),
                read(() -> privileges.list(OURS, HARBOUR)).stream()
                        .filter(PrivilegeDetails::on)
                        .map(PrivilegeDetails::with)
                        .toList());
        assertEquals(2, database.number("select count(*) from audit_entry where action = 'customer.privilege'"));
    }

    @Test
    void whatNeedsConsentIsOnOnlyAfterItWasGranted() {
        done(HARBOUR, ZOOM, IntegrationMove.ADD);
        assertEquals(IntegrationRefusal.CONSENT_MISSING, refused(ZOOM, IntegrationMove.ENABLE));
        String first = key(done(HARBOUR, ZOOM, IntegrationMove.ASK));
        String second = key(done(HARBOUR, ZOOM, IntegrationMove.ASK));
        assertFalse(first.equals(second));
        assertEquals(IntegrationRefusal.ASKED_AGAIN, answer(IntegrationMove.GRANT, first));
        assertEquals(IntegrationRefusal.CONSENT_MISSING, refused(ZOOM, IntegrationMove.ENABLE));
        done(HARBOUR, ZOOM, IntegrationMove.DENY);
        assertEquals(IntegrationRefusal.NOT_POSSIBLE, refused(ZOOM, IntegrationMove.GRANT));
        done(HARBOUR, ZOOM, IntegrationMove.ASK);
        done(HARBOUR, ZOOM, IntegrationMove.GRANT);
        assertEquals(IntegrationRefusal.SETTINGS_MISSING, refused(ZOOM, IntegrationMove.ENABLE));
        MoveIntegration on = new MoveIntegration(OURS, HARBOUR, ZOOM, IntegrationMove.ENABLE, Optional.empty(), ANNA);
        assertEquals(Optional.empty(), read(() -> integrations.obstacle(on, Map.of("account", "1"))));
        assertTrue(connect(Map.of("account", "123"), "").saved());
        assertTrue(done(HARBOUR, ZOOM, IntegrationMove.ENABLE).on());
    }

    @Test
    void settingsHaveTheirFormAndStayOutOfTheTrail() {
        done(HARBOUR, ZOOM, IntegrationMove.ADD);
        ConnectOutcome wrong = connect(Map.of("account", "no digits"), "");
        assertEquals(
                List.of("account"),
                wrong.wrong().stream().map(IntegrationSetting::code).toList());
        assertTrue(connect(Map.of("account", "4711", "unknown", "dropped"), "").saved());
        assertEquals(Map.of("account", "4711"), zoom().settings());
        assertEquals(0, database.number("select count(*) from audit_entry where changes like '%4711%'"));
        assertFalse(endpointIn("http://zoom.example/hook").saved(), "without encryption");
    }

    @Test
    void removingForgetsSettingsEndpointAndSecret() {
        zoomOn("https://zoom.example/hook");
        done(HARBOUR, ZOOM, IntegrationMove.REMOVE);
        assertEquals(IntegrationState.ABSENT, zoom().state());
        assertEquals(0, database.number("select count(*) from customer_integration"));
        assertEquals(0, database.number("select count(*) from customer_integration_setting"));
        assertEquals(1, database.number("select count(*) from integration_call where event = 'integration.removed'"));
    }

    @Test
    void sixteenWhoAddAndSwitchAtOnceDoItOnce() {
        int added = Race.winners(16, runner -> changed(IntegrationMove.ADD));
        int enabled = Race.winners(16, runner -> changed(IntegrationMove.ENABLE));
        assertEquals(1, added);
        assertEquals(1, enabled);
        assertEquals(1, database.number("select count(*) from customer_privilege"));
        assertEquals(2, database.number("select count(*) from audit_entry where action = 'customer.integration'"));
    }

    /** ACC-7: with the account, and back with it; the endpoint hears of both. */
    @Test
    void aDeactivatedAccountHasNoneOnAndGetsThemBack() {
        on(MICOLLAB);
        zoomOn("https://zoom.example/hook");
        follow(CustomerState.DEACTIVATED);
        assertFalse(read(() -> integrations.isOn(HARBOUR, ZOOM)));
        assertEquals(IntegrationRefusal.ACCOUNT_CLOSED, refused(ZOOM, IntegrationMove.ENABLE));
        follow(CustomerState.ACTIVE);
        assertTrue(read(() -> integrations.isOn(HARBOUR, ZOOM)));
        assertTrue(read(() -> integrations.isOn(HARBOUR, MICOLLAB)));
        assertEquals(1, database.number("select count(*) from integration_call where event = 'integration.disabled'"));
        assertEquals(2, database.number("select count(*) from integration_call where event = 'integration.enabled'"));
    }

    /** ACC-7. */
    @Test
    void aDeletedAccountLosesThemAndAnErasedOneEverything() {
        zoomOn("https://zoom.example/hook");
        on(MICOLLAB);
        follow(CustomerState.DELETED);
        assertFalse(read(() -> integrations.isOn(HARBOUR, ZOOM)));
        assertEquals(0, database.number("select count(*) from customer_integration where resumes = true"));
        database.persistence().inTransaction(() -> care.erased(new CustomerErased(HARBOUR)));
        for (String table : List.of(
                "customer_integration", "customer_integration_setting", "customer_privilege", "integration_call")) {
            assertEquals(0, database.number("select count(*) from " + table), table);
        }
    }

    private boolean changed(IntegrationMove move) {
        IntegrationOutcome outcome = Retry.onConflict(() -> move(HARBOUR, MICOLLAB, move));
        return assertInstanceOf(IntegrationOutcome.Done.class, outcome).changed();
    }

    private void on(IntegrationCode code) {
        done(HARBOUR, code, IntegrationMove.ADD);
        assertTrue(done(HARBOUR, code, IntegrationMove.ENABLE).on());
    }

    private void zoomOn(String endpoint) {
        done(HARBOUR, ZOOM, IntegrationMove.ADD);
        done(HARBOUR, ZOOM, IntegrationMove.ASK);
        done(HARBOUR, ZOOM, IntegrationMove.GRANT);
        assertTrue(connect(Map.of("account", "123"), endpoint).secret().isPresent());
        done(HARBOUR, ZOOM, IntegrationMove.ENABLE);
    }

    private void follow(CustomerState state) {
        database.execute("update customer set state = '" + state.word() + "' where account_id = '200000001'");
        database.persistence()
                .inTransaction(() ->
                        care.followed(new CustomerStateChanged(HARBOUR, Optional.empty(), state, ANNA, Instant.EPOCH)));
    }

    private ConnectOutcome endpointIn(String endpoint) {
        return connect(Map.of(), endpoint);
    }

    private ConnectOutcome connect(Map<String, String> settings, String endpoint) {
        return read(() -> endpoints.connect(
                new ConnectIntegration(OURS, HARBOUR, ZOOM, settings, EndpointAddress.parse(endpoint), ANNA)));
    }

    private IntegrationDetails zoom() {
        return read(() -> integrations.find(OURS, HARBOUR, ZOOM)).orElseThrow();
    }

    private void privilege(boolean on) {
        assertTrue(read(() -> privileges.change(new SwitchPrivilege(OURS, HARBOUR, DELEGATED, on, ANNA))));
    }

    private Set<PrivilegeCode> held() {
        return read(() -> privileges.list(OURS, HARBOUR)).stream()
                .filter(PrivilegeDetails::on)
                .map(known -> known.privilege().code())
                .collect(Collectors.toSet());
    }

    private static String key(IntegrationDetails asked) {
        return asked.consentKey().orElseThrow();
    }

    private IntegrationDetails done(AccountId account, IntegrationCode code, IntegrationMove move) {
        return assertInstanceOf(IntegrationOutcome.Done.class, move(account, code, move))
                .integration();
    }

    private IntegrationRefusal refused(IntegrationCode code, IntegrationMove move) {
        return assertInstanceOf(IntegrationOutcome.Refused.class, move(HARBOUR, code, move))
                .reason();
    }

    private IntegrationRefusal answer(IntegrationMove move, String key) {
        MoveIntegration wanted = new MoveIntegration(OURS, HARBOUR, ZOOM, move, Optional.of(key), ANNA);
        return assertInstanceOf(IntegrationOutcome.Refused.class, read(() -> integrations.move(wanted)))
                .reason();
    }

    private IntegrationOutcome move(AccountId account, IntegrationCode code, IntegrationMove move) {
        MoveIntegration wanted = new MoveIntegration(OURS, account, code, move, Optional.empty(), ANNA);
        return read(() -> integrations.move(wanted));
    }

    private static List<String> names(List<IntegrationDetails> all, IntegrationTab tab) {
        return all.stream()
                .map(IntegrationDetails::entry)
                .filter(entry -> entry.tab() == tab)
                .map(IntegrationEntry::name)
                .toList();
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
