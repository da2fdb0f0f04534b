package org.licenseportal.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ACC-3: who comes in by a proof of the own organization. */
@OnBothDatabases
class SignOnEntryIT {

    private final TestDatabase database;
    private SignOnWorld world;

    SignOnEntryIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void customers() {
        world = new SignOnWorld(database);
    }

    @Test
    void acc3WhoIsInByAPasswordIsOutWhenPasswordsGo() {
        world.setUp();
        SecretToken outside =
                world.enter("s", Optional.of(SignOnWorld.OWNER)).token().orElseThrow();
        database.execute("insert into login_session (id, token_hash, user_id, created_at, seen_at, proved_at, address,"
                + " agent, version) select 's', 't', id, 1, 1, 1, '192.0.2.7', 'Browser', 0 from portal_user"
                + " where email_key = '" + SignOnWorld.OWNER + "'");
        world.save(SignOnWorld.ISSUER, false);
        assertEquals(
                1, database.number("select count(*) from login_session where token_hash = '" + outside.hash() + "'"));
        assertEquals(1, database.number("select count(*) from login_session"));
    }

    @Test
    void acc3TheFirstLoginBindsTheIdentity() {
        world.setUp();
        assertTrue(world.enter("s", Optional.of(SignOnWorld.OWNER)).token().isPresent());
        assertTrue(world.enter("s", Optional.empty()).token().isPresent(), "the identity counts");
        assertTrue(
                world.enter("s", Optional.of("deputy@harbour.example")).token().isPresent());
        assertEquals(
                Optional.of(SignOnRefusal.OTHER_PERSON),
                world.enter("t", Optional.of(SignOnWorld.OWNER)).refusal());
        assertEquals(1, database.number("select count(*) from sign_on_subject"));
        assertEquals(
                3,
                database.number("select count(*) from audit_entry where action = 'user.login'"
                        + " and changes like '%single-sign-on%'"));
        assertEquals(0, database.number("select count(*) from audit_entry where actor like '%harbour.example%'"));
    }

    @Test
    void acc3AnotherIssuerBindsAnew() {
        world.setUp();
        world.enter("s", Optional.of(SignOnWorld.OWNER));
        world.save("https://other.example", true);
        assertTrue(world.enter("https://other.example", "s2", Optional.of(SignOnWorld.OWNER))
                .token()
                .isPresent());
        assertEquals(
                Optional.of(SignOnRefusal.ADDRESS_UNVERIFIED),
                world.enter("https://other.example", "s", Optional.empty()).refusal(),
                "the identity of the issuer before is nobody's");
    }

    @Test
    void acc3OnlyAdminsOfThatAccountComeIn() {
        world.setUp();
        assertEquals(
                Optional.of(SignOnRefusal.ADDRESS_UNVERIFIED),
                world.enter("s", Optional.empty()).refusal());
        for (String email : new String[] {"baker@mill.example", "nora@northgate.example", "nobody@harbour.example"}) {
            assertEquals(
                    Optional.of(SignOnRefusal.NO_ADMIN),
                    world.enter("s", Optional.of(email)).refusal(),
                    email);
        }
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(
                Optional.of(SignOnRefusal.NO_ADMIN),
                world.enter("s", Optional.of(SignOnWorld.OWNER)).refusal());
        assertEquals(0, database.number("select count(*) from login_session"));
    }

    @Test
    void acc3WhoseAddressItIsTellsTheDomain() {
        world.setUp();
        database.execute("insert into customer_domain (domain, account_id) values ('harbour.example', '200000001')");
        assertTrue(
                world.in(() -> world.logins.client("Anybody@Harbour.example")).isPresent());
        assertTrue(world.in(() -> world.logins.client(" 200000001 ")).isPresent());
        assertEquals(Optional.empty(), world.in(() -> world.logins.client("baker@mill.example")));
        assertEquals(Optional.empty(), world.in(() -> world.logins.client("200000002")));
    }

    @Test
    void acc3AStateComesBackOnceToItsBrowserInTime() {
        SecretToken browser = SecretToken.random();
        SecretToken state = world.in(() -> world.attempts.begin(HARBOUR, browser, "/start"));
        assertEquals(Optional.empty(), world.in(() -> world.attempts.use(state, SecretToken.random())));
        assertEquals(Optional.empty(), world.in(() -> world.attempts.use(SecretToken.random(), browser)));
        assertEquals(
                Optional.of(new SignOnAttempts.Attempt(HARBOUR, "/start")),
                world.in(() -> world.attempts.use(state, browser)));
        assertEquals(Optional.empty(), world.in(() -> world.attempts.use(state, browser)));
        SecretToken late = world.in(() -> world.attempts.begin(HARBOUR, browser, "/start"));
        world.clock.forward(java.time.Duration.ofMinutes(10));
        assertEquals(Optional.empty(), world.in(() -> world.attempts.use(late, browser)));
    }
}
