package org.licenseportal.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.MILL;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationFixture;
import org.licenseportal.integration.IntegrationRemoved;
import org.licenseportal.integration.IntegrationSwitched;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** ACC-3: what an account says of single sign-on, and who comes in by a proof. */
@OnBothDatabases
class SignOnIT {

    private static final String ISSUER = "https://issuer.example";
    private static final String OWNER = "owner@harbour.example";
    private static final Caller CALLER = new Caller("192.0.2.7", "request-1");
    private static final Actor ACTOR = new Actor("nora@northgate.example", CALLER);
    private static final LoginOrigin ORIGIN = new LoginOrigin(CALLER, "Browser");
    private static final CustomerScope NORTHGATE = CustomerScope.of(ResellerFixture.NORTHGATE);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private SignOnSettings settings;
    private SignOnTransaction logins;
    private SignOnAttempts attempts;
    private SignOnSecrets secrets;

    SignOnIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void customers() {
        UserFixture.insertInto(database);
        CustomerFixture.insertInto(database);
        IntegrationFixture.insertCatalog(database);
        admin("1", OWNER, HARBOUR);
        admin("2", "deputy@harbour.example", HARBOUR);
        admin("3", "baker@mill.example", MILL);
        Wiring wiring = database.persistence()
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(SigningKeyService.class, SigningKeyFixture.loaded(database));
        settings = wiring.create(SignOnSettings.class);
        logins = wiring.create(SignOnTransaction.class);
        attempts = wiring.create(SignOnAttempts.class);
        secrets = wiring.create(SignOnSecrets.class);
    }

    @Test
    void acc3TheSecretOpensForItsAccountAlone() {
        String sealed = secrets.seal("the secret", HARBOUR);
        assertNotEquals(sealed, secrets.seal("the secret", HARBOUR));
        assertEquals("the secret", secrets.open(sealed, HARBOUR));
        assertThrows(IllegalStateException.class, () -> secrets.open(sealed, MILL));
    }

    @Test
    void acc3PasswordsGoOnceSomebodyCameIn() {
        setUp();
        assertEquals(new SignOnSaving.Refused(List.of(SignOnFault.UNPROVED)), save(ISSUER, false));
        assertTrue(enter("s", Optional.of(OWNER)).token().isPresent());
        assertEquals(new SignOnSaving.Saved(), save(ISSUER, false));
        assertEquals(1, bars());
        assertEquals(
                new SignOnSaving.Refused(List.of(SignOnFault.UNPROVED)),
                save(wanted("https://other.example", "another", false)),
                "what was proved is over");
        assertEquals(
                new SignOnSaving.Refused(List.of(SignOnFault.UNPROVED)),
                save(wanted(ISSUER, "another", false)),
                "another secret is not proved");
        assertEquals(new SignOnSaving.Saved(), save("https://other.example", true));
        assertEquals(0, bars());
        assertEquals(Optional.empty(), details().proved());
    }

    @Test
    void acc3TheSecretOfOneIssuerGoesToNoOther() {
        setUp();
        SignOnSaving refused = new SignOnSaving.Refused(List.of(SignOnFault.SECRET_MISSING));
        assertEquals(refused, save(wanted("https://thief.example", "", true)));
        assertEquals(
                refused,
                save(new SaveSignOn(NORTHGATE, HARBOUR, details().version(), ISSUER, "another client", "", true)));
        assertEquals(new SignOnSaving.Saved(), save(wanted(ISSUER, "", true)));
        assertEquals(
                "word", in(() -> logins.client(HARBOUR)).orElseThrow().secret().getValue());
    }

    @Test
    void acc3OfTwoWhoChangeTheSettingsTheSecondIsTold() {
        setUp();
        SaveSignOn late = wanted("https://other.example", "word", true);
        save(ISSUER, true);
        assertEquals(new SignOnSaving.Refused(List.of(SignOnFault.CHANGED_MEANWHILE)), save(late));
    }

    @Test
    void acc3ADeactivatedAccountKeepsItsSettings() {
        setUp();
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(new SignOnSaving.Refused(List.of(SignOnFault.ACCOUNT_CLOSED)), save(ISSUER, true));
    }

    @Test
    void acc3WhoIsInByAPasswordIsOutWhenPasswordsGo() {
        setUp();
        SecretToken outside = enter("s", Optional.of(OWNER)).token().orElseThrow();
        database.execute("insert into login_session (id, token_hash, user_id, created_at, seen_at, proved_at, address,"
                + " agent, version) select 's', 't', id, 1, 1, 1, '192.0.2.7', 'Browser', 0 from portal_user"
                + " where email_key = '" + OWNER + "'");
        save(ISSUER, false);
        assertEquals(
                1, database.number("select count(*) from login_session where token_hash = '" + outside.hash() + "'"));
        assertEquals(1, database.number("select count(*) from login_session"));
    }

    @Test
    void acc3TakenOffItIsForgotten() {
        setUp();
        enter("s", Optional.of(OWNER));
        save(ISSUER, false);
        database.persistence()
                .inTransaction(() -> settings.removed(new IntegrationRemoved(HARBOUR, IntegrationCode.SINGLE_SIGN_ON)));
        assertEquals(0, bars());
        assertEquals(0, database.number("select count(*) from sign_on"));
        assertEquals(0, database.number("select count(*) from sign_on_subject"));
    }

    @Test
    void acc3TheDatabaseKeepsPasswordsUntilSomebodyCameIn() {
        setUp();
        assertThrows(RuntimeException.class, () -> database.execute("update sign_on set passwords = false"));
    }

    @Test
    void acc3SwitchedOffPasswordsCountAgain() {
        setUp();
        enter("s", Optional.of(OWNER));
        save(ISSUER, false);
        turn(false);
        assertEquals(0, bars());
        assertEquals(Optional.empty(), in(() -> logins.client(HARBOUR)));
        turn(true);
        assertEquals(1, bars());
        assertTrue(in(() -> logins.client(HARBOUR)).isPresent());
    }

    @Test
    void acc3WhatWasNeverSetUpLetsNobodyInAndOut() {
        turn(true);
        assertEquals(0, bars());
        assertEquals(Optional.empty(), in(() -> logins.client(HARBOUR)));
        assertFalse(in(() -> settings.isOn(HARBOUR)));
    }

    @Test
    void acc3TheFirstLoginBindsTheIdentity() {
        setUp();
        assertTrue(enter("s", Optional.of(OWNER)).token().isPresent());
        assertTrue(enter("s", Optional.empty()).token().isPresent(), "the identity counts");
        assertTrue(enter("s", Optional.of("deputy@harbour.example")).token().isPresent());
        assertEquals(
                Optional.of(SignOnRefusal.OTHER_PERSON),
                enter("t", Optional.of(OWNER)).refusal());
        assertEquals(1, database.number("select count(*) from sign_on_subject"));
        assertEquals(
                3,
                database.number("select count(*) from audit_entry where action = 'user.login'"
                        + " and changes like '%single-sign-on%'"));
        assertEquals(0, database.number("select count(*) from audit_entry where actor like '%harbour.example%'"));
    }

    @Test
    void acc3AnotherIssuerBindsAnew() {
        setUp();
        enter("s", Optional.of(OWNER));
        save("https://other.example", true);
        assertTrue(
                enter("https://other.example", "s2", Optional.of(OWNER)).token().isPresent());
        assertEquals(
                Optional.of(SignOnRefusal.ADDRESS_UNVERIFIED),
                enter("https://other.example", "s", Optional.empty()).refusal(),
                "the identity of the issuer before is nobody's");
    }

    @Test
    void acc3OnlyAdminsOfThatAccountComeIn() {
        setUp();
        assertEquals(
                Optional.of(SignOnRefusal.ADDRESS_UNVERIFIED),
                enter("s", Optional.empty()).refusal());
        for (String email : new String[] {"baker@mill.example", "nora@northgate.example", "nobody@harbour.example"}) {
            assertEquals(
                    Optional.of(SignOnRefusal.NO_ADMIN),
                    enter("s", Optional.of(email)).refusal(),
                    email);
        }
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(
                Optional.of(SignOnRefusal.NO_ADMIN),
                enter("s", Optional.of(OWNER)).refusal());
        assertEquals(0, database.number("select count(*) from login_session"));
    }

    @Test
    void acc3WhoseAddressItIsTellsTheDomain() {
        setUp();
        database.execute("insert into customer_domain (domain, account_id) values ('harbour.example', '200000001')");
        assertTrue(in(() -> logins.client("Anybody@Harbour.example")).isPresent());
        assertTrue(in(() -> logins.client(" 200000001 ")).isPresent());
        assertEquals(Optional.empty(), in(() -> logins.client("baker@mill.example")));
        assertEquals(Optional.empty(), in(() -> logins.client("200000002")));
    }

    @Test
    void acc3AStateComesBackOnceToItsBrowserInTime() {
        SecretToken browser = SecretToken.random();
        SecretToken state = in(() -> attempts.begin(HARBOUR, browser, "/start"));
        assertEquals(Optional.empty(), in(() -> attempts.use(state, SecretToken.random())));
        assertEquals(Optional.empty(), in(() -> attempts.use(SecretToken.random(), browser)));
        assertEquals(
                Optional.of(new SignOnAttempts.Attempt(HARBOUR, "/start")), in(() -> attempts.use(state, browser)));
        assertEquals(Optional.empty(), in(() -> attempts.use(state, browser)));
        SecretToken late = in(() -> attempts.begin(HARBOUR, browser, "/start"));
        clock.forward(java.time.Duration.ofMinutes(10));
        assertEquals(Optional.empty(), in(() -> attempts.use(late, browser)));
    }

    @Test
    void acc3AnothersAccountHasNoSettings() {
        setUp();
        CustomerScope south = CustomerScope.of(ResellerFixture.SOUTHGATE);
        assertEquals(Optional.empty(), in(() -> settings.find(south, HARBOUR)));
        SaveSignOn wanted = new SaveSignOn(south, HARBOUR, 1, ISSUER, "client", "word", true);
        assertInstanceOf(SignOnSaving.Unknown.class, in(() -> settings.save(wanted, ACTOR)));
    }

    @Test
    void acc3AnErasedAccountHasNothingLeft() {
        setUp();
        database.persistence().inTransaction(() -> settings.erase(new CustomerErased(HARBOUR)));
        assertEquals(0, database.number("select count(*) from sign_on"));
    }

    private void setUp() {
        database.execute("insert into customer_integration (account_id, integration_code, state, state_since)"
                + " values ('200000001', 'single-sign-on', 'enabled', 1)");
        assertEquals(new SignOnSaving.Saved(), save(ISSUER, true));
    }

    private SignOnSaving save(String issuer, boolean passwords) {
        String secret = passwords ? "word" : "";
        return save(new SaveSignOn(NORTHGATE, HARBOUR, details().version(), issuer, "client", secret, passwords));
    }

    private SignOnSaving save(SaveSignOn wanted) {
        return in(() -> settings.save(wanted, ACTOR));
    }

    private SaveSignOn wanted(String issuer, String secret, boolean passwords) {
        return new SaveSignOn(NORTHGATE, HARBOUR, details().version(), issuer, "client", secret, passwords);
    }

    private SignOnDetails details() {
        return in(() -> settings.find(NORTHGATE, HARBOUR)).orElseThrow();
    }

    private void turn(boolean on) {
        database.persistence()
                .inTransaction(() -> settings.switched(
                        new IntegrationSwitched(HARBOUR, IntegrationCode.SINGLE_SIGN_ON, on, ACTOR, clock.instant())));
    }

    private SignOnTransaction.Entry enter(String subject, Optional<String> email) {
        return enter(ISSUER, subject, email);
    }

    private SignOnTransaction.Entry enter(String issuer, String subject, Optional<String> email) {
        return in(() -> logins.enter(
                logins.client(HARBOUR)
                        .orElseGet(() -> new SignOnClient(
                                HARBOUR,
                                issuer,
                                new com.nimbusds.oauth2.sdk.id.ClientID("client"),
                                new com.nimbusds.oauth2.sdk.auth.Secret("word"))),
                new SignOnProof.Proved(new Subject(issuer, subject), email.map(EmailAddress::new)),
                ORIGIN));
    }

    private long bars() {
        return database.number("select count(*) from password_bar where account_id = '200000001'");
    }

    private void admin(String piece, String email, AccountId account) {
        database.execute("insert into portal_user (id, email, email_key, name, role, account_id, created_at) values ("
                + "'20000000-0000-4000-8000-00000000000" + piece + "', '" + email + "', '" + email
                + "', 'Somebody', 'account-admin', '" + account + "', 0)");
    }

    private <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
