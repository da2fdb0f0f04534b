package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.licenseportal.identity.IdentityFixture.CALLER;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;

/** RES-1: the first admin of the vendor. */
@OnBothDatabases
class FirstAdminServiceIT {

    private static final String PASSWORD = "eleven quiet rivers";

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final FirstAdminService admins;
    private final IdentityService identity;

    FirstAdminServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = IdentityFixture.wiring(database, clock);
        admins = wiring.create(FirstAdminService.class);
        identity = wiring.create(IdentityService.class);
    }

    @Test
    void whoHasTheLinkBecomesTheFirstAdmin() {
        SecretToken link = link();
        assertEquals(new PasswordOutcome.Chosen(LinkKind.FIRST_ADMIN), create(link, "vera@vendor.example"));
        LogIn login = new LogIn("vera@vendor.example", PASSWORD, CALLER, "Browser");
        SecretToken session = assertInstanceOf(
                        LoginOutcome.LoggedIn.class, database.persistence().inTransaction(() -> identity.logIn(login)))
                .token();
        assertEquals(
                Role.VENDOR_ADMIN,
                database.persistence()
                        .inTransaction(() -> identity.current(session))
                        .orElseThrow()
                        .role());
    }

    @Test
    void thereIsNoLinkOnceSomebodyOfTheVendorCanLogIn() {
        create(link(), "vera@vendor.example");
        assertEquals(Optional.empty(), database.persistence().inTransaction(admins::link));
    }

    @Test
    void allLinksAreOverOnceOneWasUsed() {
        SecretToken first = link();
        SecretToken second = link();
        assertEquals(new PasswordOutcome.Chosen(LinkKind.FIRST_ADMIN), create(first, "vera@vendor.example"));
        assertEquals(new PasswordOutcome.Over(), create(second, "eve@vendor.example"));
    }

    @Test
    void ofManyWithLinksOfDifferentNodesOneBecomesTheFirstAdmin() {
        List<SecretToken> links = Stream.generate(this::link).limit(6).toList();
        assertEquals(
                1,
                Race.winners(
                        links.size(),
                        number -> create(links.get(number), "admin" + number + "@vendor.example")
                                instanceof PasswordOutcome.Chosen));
        assertEquals(1, database.number("select count(*) from portal_user"));
    }

    @Test
    void aLinkLivesForThreeDays() {
        SecretToken link = link();
        clock.forward(Duration.ofHours(72));
        assertEquals(new PasswordOutcome.Over(), create(link, "vera@vendor.example"));
    }

    @Test
    void aLinkForOneKindIsNoneForAnother() {
        UserFixture.insertInto(database);
        database.execute("delete from portal_user where role = 'vendor-admin'");
        PasswordLinkService links = IdentityFixture.wiring(database, clock).create(PasswordLinkService.class);
        SecretToken link = link();
        assertEquals(
                new PasswordOutcome.Over(),
                database.persistence().inTransaction(() -> links.choose(new ChoosePassword(link, PASSWORD, CALLER))));
    }

    private SecretToken link() {
        URI link = database.persistence().inTransaction(admins::link).orElseThrow();
        return new SecretToken(link.getFragment());
    }

    private PasswordOutcome create(SecretToken link, String email) {
        FirstAdmin wanted = new FirstAdmin(link, new EmailAddress(email), "Vera Vendor", PASSWORD, CALLER);
        return database.persistence().inTransaction(() -> admins.create(wanted));
    }
}
