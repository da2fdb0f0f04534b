package org.licenseportal.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.MILL;

import java.util.Optional;
import java.util.function.Supplier;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationFixture;
import org.licenseportal.integration.IntegrationSwitched;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** An account with admins, its single sign-on, and who comes in by it, for tests. */
final class SignOnWorld {

    static final String ISSUER = "https://issuer.example";
    static final String OWNER = "owner@harbour.example";
    static final Caller CALLER = new Caller("192.0.2.7", "request-1");
    static final Actor ACTOR = new Actor("nora@northgate.example", CALLER);
    static final LoginOrigin ORIGIN = new LoginOrigin(CALLER, "Browser");
    static final CustomerScope NORTHGATE = CustomerScope.of(ResellerFixture.NORTHGATE);

    final TestDatabase database;
    final SettableClock clock = new SettableClock();
    final SignOnSettings settings;
    final SignOnTransaction logins;
    final SignOnAttempts attempts;
    final SignOnSecrets secrets;

    SignOnWorld(TestDatabase database) {
        this.database = database;
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

    void setUp() {
        database.execute("insert into customer_integration (account_id, integration_code, state, state_since)"
                + " values ('200000001', 'single-sign-on', 'enabled', 1)");
        assertEquals(new SignOnSaving.Saved(), save(ISSUER, true));
    }

    SignOnSaving save(String issuer, boolean passwords) {
        String secret = passwords ? "word" : "";
        return save(new SaveSignOn(NORTHGATE, HARBOUR, details().version(), issuer, "client", secret, passwords));
    }

    SignOnSaving save(SaveSignOn wanted) {
        return in(() -> settings.save(wanted, ACTOR));
    }

    SaveSignOn wanted(String issuer, String secret, boolean passwords) {
        return new SaveSignOn(NORTHGATE, HARBOUR, details().version(), issuer, "client", secret, passwords);
    }

    SignOnDetails details() {
        return in(() -> settings.find(NORTHGATE, HARBOUR)).orElseThrow();
    }

    void turn(boolean on) {
        database.persistence()
                .inTransaction(() -> settings.switched(
                        new IntegrationSwitched(HARBOUR, IntegrationCode.SINGLE_SIGN_ON, on, ACTOR, clock.instant())));
    }

    SignOnTransaction.Entry enter(String subject, Optional<String> email) {
        return enter(ISSUER, subject, email);
    }

    SignOnTransaction.Entry enter(String issuer, String subject, Optional<String> email) {
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

    long bars() {
        return database.number("select count(*) from password_bar where account_id = '200000001'");
    }

    void admin(String piece, String email, AccountId account) {
        database.execute("insert into portal_user (id, email, email_key, name, role, account_id, created_at) values ("
                + "'20000000-0000-4000-8000-00000000000" + piece + "', '" + email + "', '" + email
                + "', 'Somebody', 'account-admin', '" + account + "', 0)");
    }

    <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
