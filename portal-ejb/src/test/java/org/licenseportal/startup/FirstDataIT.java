package org.licenseportal.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.licenseportal.demo.DemoData;
import org.licenseportal.integration.IntegrationFixture;
import org.licenseportal.issue.IssueFixture;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** A database is a demo's or a real portal's, and stays it. */
@OnBothDatabases
class FirstDataIT {

    private final TestDatabase database;
    private final DemoData demo;

    FirstDataIT(TestDatabase database) {
        this.database = database;
        demo = database.persistence().service(DemoData.class);
    }

    @Test
    void anEmptyDatabaseMayBecomeEither() {
        assertDoesNotThrow(() -> check(true));
        assertDoesNotThrow(() -> check(false));
    }

    @Test
    void aDemosDatabaseIsForDemosAlone() {
        IntegrationFixture.insertCatalog(database);
        IssueFixture.insertCategories(database);
        database.persistence().inTransaction(demo::load);
        assertDoesNotThrow(() -> check(true));
        String reason =
                assertThrows(IllegalStateException.class, () -> check(false)).getMessage();
        assertTrue(reason.contains("filled by a demo") && reason.contains("PORTAL_DEMO"), reason);
    }

    @Test
    void aDatabaseThatIsInUseBecomesNoDemo() {
        ResellerFixture.insertInto(database);
        assertDoesNotThrow(() -> check(false));
        String reason =
                assertThrows(IllegalStateException.class, () -> check(true)).getMessage();
        assertTrue(reason.contains("in use") && reason.contains("PORTAL_DEMO"), reason);
        assertEquals(0, database.number("select count(*) from demo_load"));
    }

    private void check(boolean demoMode) {
        FirstData data = new FirstData();
        data.demoData = demo;
        data.settings = new PortalSettings() {
            @Override
            public boolean demo() {
                return demoMode;
            }
        };
        database.persistence().inTransaction(data::check);
    }
}
