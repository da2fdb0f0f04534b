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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationRemoved;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-3: what an account says of single sign-on. */
@OnBothDatabases
class SignOnIT {

    private final TestDatabase database;
    private SignOnWorld world;

    SignOnIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void customers() {
        world = new SignOnWorld(database);
    }

    @Test
    void acc3TheSecretOpensForItsAccountAlone() {
        String sealed = world.secrets.seal("the secret", HARBOUR);
        assertNotEquals(sealed, world.secrets.seal("the secret", HARBOUR));
        assertEquals("the secret", world.secrets.open(sealed, HARBOUR));
        assertThrows(IllegalStateException.class, () -> world.secrets.open(sealed, MILL));
    }

    @Test
    void acc3PasswordsGoOnceSomebodyCameIn() {
        world.setUp();
        assertEquals(new SignOnSaving.Refused(List.of(SignOnFault.UNPROVED)), world.save(SignOnWorld.ISSUER, false));
        assertTrue(world.enter("s", Optional.of(SignOnWorld.OWNER)).token().isPresent());
        assertEquals(new SignOnSaving.Saved(), world.save(SignOnWorld.ISSUER, false));
        assertEquals(1, world.bars());
        assertEquals(
                new SignOnSaving.Refused(List.of(SignOnFault.UNPROVED)),
                world.save(world.wanted("https://other.example", "another", false)),
                "what was proved is over");
        assertEquals(
                new SignOnSaving.Refused(List.of(SignOnFault.UNPROVED)),
                world.save(world.wanted(SignOnWorld.ISSUER, "another", false)),
                "another secret is not proved");
        assertEquals(new SignOnSaving.Saved(), world.save("https://other.example", true));
        assertEquals(0, world.bars());
        assertEquals(Optional.empty(), world.details().proved());
    }

    @Test
    void acc3TheSecretOfOneIssuerGoesToNoOther() {
        world.setUp();
        SignOnSaving refused = new SignOnSaving.Refused(List.of(SignOnFault.SECRET_MISSING));
        assertEquals(refused, world.save(world.wanted("https://thief.example", "", true)));
        assertEquals(
                refused,
                world.save(new SaveSignOn(
                        SignOnWorld.NORTHGATE,
                        HARBOUR,
                        world.details().version(),
                        SignOnWorld.ISSUER,
                        "another client",
                        "",
                        true)));
        assertEquals(new SignOnSaving.Saved(), world.save(world.wanted(SignOnWorld.ISSUER, "", true)));
        assertEquals(
                "word",
                world.in(() -> world.logins.client(HARBOUR))
                        .orElseThrow()
                        .secret()
                        .getValue());
    }

    @Test
    void acc3OfTwoWhoChangeTheSettingsTheSecondIsTold() {
        world.setUp();
        SaveSignOn late = world.wanted("https://other.example", "word", true);
        world.save(SignOnWorld.ISSUER, true);
        assertEquals(new SignOnSaving.Refused(List.of(SignOnFault.CHANGED_MEANWHILE)), world.save(late));
    }

    @Test
    void acc3ADeactivatedAccountKeepsItsSettings() {
        world.setUp();
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(
                new SignOnSaving.Refused(List.of(SignOnFault.ACCOUNT_CLOSED)), world.save(SignOnWorld.ISSUER, true));
    }

    @Test
    void acc3TakenOffItIsForgotten() {
        world.setUp();
        world.enter("s", Optional.of(SignOnWorld.OWNER));
        world.save(SignOnWorld.ISSUER, false);
        database.persistence()
                .inTransaction(
                        () -> world.settings.removed(new IntegrationRemoved(HARBOUR, IntegrationCode.SINGLE_SIGN_ON)));
        assertEquals(0, world.bars());
        assertEquals(0, database.number("select count(*) from sign_on"));
        assertEquals(0, database.number("select count(*) from sign_on_subject"));
    }

    @Test
    void acc3TheDatabaseKeepsPasswordsUntilSomebodyCameIn() {
        world.setUp();
        assertThrows(RuntimeException.class, () -> database.execute("update sign_on set passwords = false"));
    }

    @Test
    void acc3SwitchedOffPasswordsCountAgain() {
        world.setUp();
        world.enter("s", Optional.of(SignOnWorld.OWNER));
        world.save(SignOnWorld.ISSUER, false);
        world.turn(false);
        assertEquals(0, world.bars());
        assertEquals(Optional.empty(), world.in(() -> world.logins.client(HARBOUR)));
        world.turn(true);
        assertEquals(1, world.bars());
        assertTrue(world.in(() -> world.logins.client(HARBOUR)).isPresent());
    }

    @Test
    void acc3WhatWasNeverSetUpLetsNobodyInAndOut() {
        world.turn(true);
        assertEquals(0, world.bars());
        assertEquals(Optional.empty(), world.in(() -> world.logins.client(HARBOUR)));
        assertFalse(world.in(() -> world.settings.isOn(HARBOUR)));
    }

    @Test
    void acc3AnothersAccountHasNoSettings() {
        world.setUp();
        CustomerScope south = CustomerScope.of(ResellerFixture.SOUTHGATE);
        assertEquals(Optional.empty(), world.in(() -> world.settings.find(south, HARBOUR)));
        SaveSignOn wanted = new SaveSignOn(south, HARBOUR, 1, SignOnWorld.ISSUER, "client", "word", true);
        assertInstanceOf(SignOnSaving.Unknown.class, world.in(() -> world.settings.save(wanted, SignOnWorld.ACTOR)));
    }

    @Test
    void acc3AnErasedAccountHasNothingLeft() {
        world.setUp();
        database.persistence().inTransaction(() -> world.settings.erase(new CustomerErased(HARBOUR)));
        assertEquals(0, database.number("select count(*) from sign_on"));
    }
}
