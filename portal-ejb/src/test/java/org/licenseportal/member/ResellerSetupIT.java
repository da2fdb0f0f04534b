package org.licenseportal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PersonName;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerName;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.SaveReseller;

/** VEN-1: a reseller comes with its first admin, on both databases. */
@OnBothDatabases
class ResellerSetupIT {

    private static final Actor VENDOR = new Actor("API key ERP", new Caller("192.0.2.1", "r-1"));
    private static final ResellerNumber EASTGATE = new ResellerNumber("4711");

    private final TestDatabase database;
    private final ResellerSetupService setups;

    ResellerSetupIT(TestDatabase database) {
        this.database = database;
        setups = database.persistence().service(ResellerSetupService.class);
    }

    @BeforeEach
    void resellers() {
        ResellerFixture.insertInto(database);
    }

    @Test
    void ven1ANewResellersAdminIsInvitedOnceHoweverOftenItIsSaid() {
        assertEquals("invited", save(EASTGATE, "eve@eastgate.example"));
        assertEquals("saved", save(EASTGATE, "eve@eastgate.example"));
        assertEquals("saved", save(EASTGATE, "eva@eastgate.example"));

        assertEquals(1, database.number("select count(*) from outbox_mail where recipient = 'eve@eastgate.example'"));
        assertEquals(
                1,
                database.number("select count(*) from portal_user where reseller_number = '4711' and name = 'Eve East'"
                        + " and role = 'reseller-admin' and password_hash is null"));
        assertEquals(1, database.number("select count(*) from portal_user where reseller_number = '4711'"));
    }

    @Test
    void ven1WhoIsNamedLaterIsInvitedWhileThereIsNoAdmin() {
        assertEquals("saved", save(EASTGATE, ""));
        assertEquals(0, database.number("select count(*) from portal_user where reseller_number = '4711'"));
        assertEquals("invited", save(EASTGATE, "eve@eastgate.example"));
    }

    @Test
    void ven1AnAddressThatLogsInElsewhereChangesNothing() {
        assertEquals("invited", save(NORTHGATE, "ann@northgate.example"));
        assertEquals("taken", save(EASTGATE, "Ann@Northgate.example"));

        assertEquals(0, database.number("select count(*) from reseller where number = '4711'"));
        assertEquals(1, database.number("select count(*) from outbox_mail"));
    }

    @Test
    void ven1OfManyAtOnceOneInvites() {
        assertEquals(1, Race.winners(8, runner -> "invited".equals(save(EASTGATE, "eve@eastgate.example"))));
        assertEquals(1, database.number("select count(*) from outbox_mail"));
    }

    private String save(ResellerNumber number, String email) {
        SaveReseller reseller = new SaveReseller(number, new ResellerName("Eastgate"), Optional.empty());
        Optional<ResellerAdmin> admin =
                EmailAddress.parse(email).map(address -> new ResellerAdmin(address, new PersonName("Eve East")));
        return Retry.onConflict(() -> database.persistence().inTransaction(() -> setups.save(reseller, admin, VENDOR)))
                .fold(saved -> saved.invited() ? "invited" : "saved", () -> "taken");
    }
}
