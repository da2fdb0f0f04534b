package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A portal or its database killed under load, without a warning. Every license that was acknowledged is there
 * afterwards; every request without an answer may be sent again and is answered once; nothing is doubled.
 *
 * <p>A kill is not a power cut: what the operating system holds is not lost by it.
 */
class CrashJourneyIT {

    private static final int ROUNDS = 3;
    private static final int FEWEST = 20;
    private static final int MOST = 90;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final SplittableRandom random = new SplittableRandom();

    @ParameterizedTest
    @EnumSource
    void aPortalKilledUnderLoadKeepsItsWord(FreshServer on) {
        WildFlyServer server = on.start("crash");
        try {
            CrashLoad load = load(server);
            for (int round = 0; round < ROUNDS; round++) {
                loadUntil(load, server::kill);
                server.startAgain();
                assertNothingLost(load, new PortalApi(server.address()));
            }
            server.stop();
            assertCountedOnce(load, server.database());
        } finally {
            server.kill();
        }
    }

    @Test
    void aPortalOutlivesItsKilledDatabase() {
        try (PostgreSqlCluster postgres = PostgreSqlCluster.fresh();
                WildFlyServer server = WildFlyServer.start(ServerSettings.demo("outlives", postgres.database()))) {
            PortalApi portal = new PortalApi(server.address());
            CrashLoad load = load(server);
            for (int round = 0; round < ROUNDS; round++) {
                loadUntil(load, postgres::kill);
                postgres.startAgain();
                Await.until(
                        LIMIT,
                        () -> portal.get("/health/ready").status() == 200,
                        () -> "the portal does not find its database again");
                assertNothingLost(load, portal);
            }
            assertCountedOnce(load, server.database());
        }
    }

    private static CrashLoad load(WildFlyServer server) {
        return new CrashLoad(new PortalApi(server.address()), FreshServer.vouchers(Stage.RESELLER));
    }

    /** Runs the clients, and the crash as soon as so many more requests were acknowledged. */
    private void loadUntil(CrashLoad load, Runnable crash) {
        int enough = load.acknowledged().size() + random.nextInt(FEWEST, MOST);
        Callable<Integer> killer = () -> {
            Await.until(LIMIT, () -> load.acknowledged().size() >= enough, () -> "the load is too slow");
            crash.run();
            return 0;
        };
        Crowd.together(Stream.concat(load.clients().stream(), Stream.of(killer)).toList());
        assertFalse(load.acknowledged().isEmpty());
    }

    private static void assertNothingLost(CrashLoad load, PortalApi portal) {
        load.unanswered().forEach(load::sendAgain);
        load.acknowledged()
                .forEach((request, license) -> assertEquals(
                        license, portal.send(request).assertLicense(200).text()));
    }

    private static void assertCountedOnce(CrashLoad load, TestDatabase database) {
        assertEquals(
                load.acknowledged().values().stream().sorted().toList(),
                database.query("select document from license").stream().sorted().toList());
        assertEquals(
                List.of(),
                database.query("select site_id from license group by site_id"
                        + " having min(sequence_number) <> 1 or max(sequence_number) <> count(*)"));
        assertEquals(
                List.of(),
                database.query("select s.id from site s join (select site_id, max(sequence_number) last_one"
                        + " from license group by site_id) l on l.site_id = s.id"
                        + " where s.last_sequence <> l.last_one"));
        assertEquals(
                load.spent(),
                database.query("select voucher_code from voucher_redemption where request_jti is not null"
                        + " order by voucher_code"));
        assertEquals(
                load.spent(),
                database.query("select distinct source from license_line where source in"
                        + " (select voucher_code from voucher_redemption where request_jti is not null)"
                        + " order by source"));
    }
}
