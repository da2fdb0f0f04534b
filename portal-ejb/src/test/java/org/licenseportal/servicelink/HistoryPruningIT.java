package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;

/** What is too old in the history goes, once for all nodes, some at a time. */
@OnBothDatabases
@Timeout(180)
class HistoryPruningIT {

    private static final int NODES = 8;
    private static final int OLD = HistoryPruning.MOST + 10;

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();

    HistoryPruningIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOldAndAYoungHistory() {
        SiteFixture.insertInto(database);
        clock.set(SiteFixture.NOW);
        Instant edge = SiteFixture.NOW.minus(Duration.ofDays(400));
        add(IntStream.range(0, OLD).mapToObj(row -> row("old-" + row, edge.minusSeconds(1 + row))));
        add(Stream.of(row("edge", edge), row("young", SiteFixture.NOW)));
    }

    @Test
    void whatIsOlderThanTheSettingGoesAndTheRestStays() {
        assertTrue(node().run());

        assertEquals(2, database.number("select count(*) from synchronization"));
        assertEquals(1, database.number("select count(*) from synchronization where request_id = 'edge'"));
    }

    @Test
    void aSuspicionGoesLongAfterItWasSettledAndAnOpenOneNever() {
        Instant edge = SiteFixture.NOW.minus(Duration.ofDays(400));
        suspicion("open", edge.minusSeconds(9), Optional.empty());
        suspicion("old", edge.minusSeconds(9), Optional.of(edge.minusSeconds(1)));
        suspicion("edge", edge.minusSeconds(9), Optional.of(edge));

        assertTrue(node().run());

        assertEquals(0, database.number("select count(*) from suspicion where id = 'old'"));
        assertEquals(2, database.number("select count(*) from suspicion"));
    }

    private void suspicion(String id, Instant seen, Optional<Instant> settled) {
        database.execute("insert into suspicion (id, site_id, kind, detail, first_seen, last_seen, times_seen,"
                + " device_thumbprint, settled_at, settled_by, settle_reason) values ('" + id
                + "', '18429', 'copied-key', 'hardware', " + seen.toEpochMilli() + ", " + seen.toEpochMilli()
                + ", 1, 'key', "
                + settled.map(at -> at.toEpochMilli() + ", 'somebody', 'A test')")
                        .orElse("0, null, null)"));
    }

    @Test
    void ofManyNodesOneHasTheTurnAndTheNextOneComesAnHourLater() {
        assertEquals(1, Race.winners(NODES, runner -> node().run()));
        assertFalse(node().run());
        clock.forward(Duration.ofHours(1));
        assertEquals(1, Race.winners(NODES, runner -> node().run()));
    }

    @Test
    void aBatchDeletesSoManyAndNoMore() {
        assertTrue(node().pruning.prune());

        assertEquals(2 + OLD - HistoryPruning.MOST, database.number("select count(*) from synchronization"));
        assertFalse(node().pruning.prune());
        assertEquals(2, database.number("select count(*) from synchronization"));
    }

    private PruningTimer node() {
        Persistence persistence = database.persistence();
        HistoryPruning plain =
                persistence.wiring().with(Clocks.class, new Clocks(clock)).create(HistoryPruning.class);
        PruningTimer timer = new PruningTimer();
        timer.pruning = new HistoryPruning() {
            @Override
            boolean take() {
                return persistence.inTransaction(plain::take);
            }

            @Override
            boolean prune() {
                return persistence.inTransaction(plain::prune);
            }
        };
        return timer;
    }

    private void add(Stream<String> rows) {
        database.execute("insert into synchronization (site_id, request_id, result, occurred_at, operation, server,"
                + " address, device_thumbprint, hardware_id, clock_difference) values "
                + rows.collect(Collectors.joining(", ")));
    }

    private static String row(String request, Instant at) {
        return "('18429', '" + request + "', 'not-activated', " + at.toEpochMilli()
                + ", 'sync', 'direct', '192.0.2.7', 'key', 'HW-1', 0)";
    }
}
