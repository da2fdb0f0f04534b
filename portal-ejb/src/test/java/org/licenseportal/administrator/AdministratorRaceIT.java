package org.licenseportal.administrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.administrator.AdministratorFixture.OWNER;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.MILL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;

/** ACC-8: whoever does what at the same moment, an admin contact is invited once. */
@OnBothDatabases
@Timeout(120)
class AdministratorRaceIT {

    private static final AccountId[] ACCOUNTS = {HARBOUR, MILL};

    private final TestDatabase database;
    private final AdministratorLogins logins;

    AdministratorRaceIT(TestDatabase database) {
        this.database = database;
        logins = AdministratorFixture.wiring(database, new SettableClock()).create(AdministratorLogins.class);
    }

    @BeforeEach
    void customers() {
        AdministratorFixture.insertInto(database);
    }

    @RepeatedTest(5)
    void acc8TwoChangesOfOneAccountInviteOnce() {
        AdministratorFixture.contact(database, HARBOUR, OWNER);
        assertEquals(2, Race.winners(2, runner -> follow(HARBOUR)));
        assertEquals(1, database.number("select count(*) from portal_user where role = 'account-admin'"));
        assertEquals(1, database.number("select count(*) from outbox_mail"));
    }

    @RepeatedTest(5)
    void acc8AnAddressOfTwoAccountsLogsInForOne() {
        AdministratorFixture.contact(database, HARBOUR, OWNER);
        AdministratorFixture.contact(database, MILL, OWNER);
        assertEquals(2, Race.winners(2, runner -> follow(ACCOUNTS[runner])));
        assertEquals(1, database.number("select count(*) from portal_user where role = 'account-admin'"));
        assertEquals(1, database.number("select count(*) from outbox_mail"));
    }

    private boolean follow(AccountId account) {
        return Retry.onConflict(() -> database.persistence().inTransaction(() -> {
            logins.follow(AdministratorFixture.changed(account));
            return true;
        }));
    }
}
