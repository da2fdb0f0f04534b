package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;

/** Whoever has locked a site has it alone: many at once each get a sequence number of their own, without a gap. */
@OnBothDatabases
@Timeout(180)
class SiteLockIT {

    private static final int THREADS = 100;

    private final TestDatabase database;
    private final Persistence persistence;
    private final SiteService sites;

    SiteLockIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        sites = persistence.service(SiteService.class);
    }

    @BeforeEach
    void anActivatedSite() {
        SiteFixture.insertInto(database);
        persistence.inTransaction(() -> {
            lock();
            return sites.activate(SiteFixture.REGISTERED, SiteFixture.activation());
        });
    }

    @Test
    void everyOneGetsTheNextNumber() {
        Set<Long> numbers = ConcurrentHashMap.newKeySet();
        int winners = Race.winners(THREADS, runner -> numbers.add(persistence.inTransaction(this::synchronize)));
        assertEquals(THREADS, winners);
        assertEquals(1 + THREADS, database.number("select last_sequence from site where id = '18429'"));
    }

    private long synchronize() {
        lock();
        return sites.synchronize(SiteFixture.REGISTERED, Optional.empty(), SiteFixture.NOW)
                .lastSequence();
    }

    private void lock() {
        sites.lock(sites.look(SiteIdentifier.siteId("18429")).orElseThrow());
    }
}
