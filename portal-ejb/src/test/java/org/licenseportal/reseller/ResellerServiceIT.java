package org.licenseportal.reseller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audit.HeardEvents;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

@OnBothDatabases
class ResellerServiceIT {

    private final TestDatabase database;
    private final ResellerService resellers;

    ResellerServiceIT(TestDatabase database) {
        this.database = database;
        resellers = HeardEvents.wiring(database.persistence()).create(ResellerService.class);
    }

    @BeforeEach
    void someResellers() {
        ResellerFixture.insertInto(database);
    }

    @Test
    void leadingZerosCount() {
        assertTrue(exists(ResellerFixture.NORTHGATE));
        assertFalse(exists(new ResellerNumber("0")));
    }

    @Test
    void aSuspendedOneCountsForNothingButIsKnown() {
        assertFalse(exists(ResellerFixture.SUSPENDED));
        assertEquals(
                Optional.of(new ResellerDetails(ResellerFixture.SUSPENDED, "Gone", true)),
                database.persistence().inTransaction(() -> resellers.find(ResellerFixture.SUSPENDED)));
    }

    private boolean exists(ResellerNumber number) {
        return database.persistence().inTransaction(() -> resellers.exists(number));
    }
}
