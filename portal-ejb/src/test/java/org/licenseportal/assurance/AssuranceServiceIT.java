package org.licenseportal.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;

@OnBothDatabases
class AssuranceServiceIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 5, 2);

    private final TestDatabase database;
    private final AssuranceService assurance;

    AssuranceServiceIT(TestDatabase database) {
        this.database = database;
        assurance = database.persistence().service(AssuranceService.class);
    }

    @BeforeEach
    void oneTerm() {
        SiteFixture.insertInto(database);
        database.execute("insert into assurance_term (site_id, starts_on, expires_on)"
                + " values ('18429', '2016-05-03', '2017-05-02')");
    }

    @Test
    void daysComeBackAsTheyWentIn() {
        assertEquals(
                new AssuranceStatus(AssuranceStatus.Status.VALID, Optional.of(LAST_DAY)),
                statusOf(SiteFixture.REGISTERED, LAST_DAY));
    }

    @Test
    void theTermOfOneSiteIsNotAnothers() {
        assertEquals(
                AssuranceStatus.Status.NONE,
                statusOf(SiteFixture.PURCHASED, LAST_DAY).status());
    }

    @Test
    void aTermCannotEndBeforeItStarts() {
        String backwards = "insert into assurance_term (site_id, starts_on, expires_on)"
                + " values ('18429', '2018-01-02', '2018-01-01')";
        assertThrows(IllegalStateException.class, () -> database.execute(backwards));
    }

    private AssuranceStatus statusOf(SiteId site, LocalDate day) {
        return database.persistence().inTransaction(() -> assurance.statusOf(site, day));
    }
}
