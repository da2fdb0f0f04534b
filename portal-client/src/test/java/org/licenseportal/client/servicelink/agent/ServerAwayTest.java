package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.state.DirectoryLock;

/** SL-4: the running agent, while the license server is there, is away for days, and is there again. */
class ServerAwayTest {
    @TempDir(factory = QuickFolder.class)
    private Path folder;

    private Installation site;
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        site = new Installation(folder).activated();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Runs the agent for a time, on a machine that naps: it looks at the clock every half hour. */
    private void run(Duration time) throws InterruptedException {
        run(time, Duration.ofMinutes(30));
    }

    private void run(Duration time, Duration nap) throws InterruptedException {
        Instant end = site.clock.instant().plus(time);
        new AgentLoop(
                        site.agent(),
                        pause -> site.later(nap.compareTo(pause) > 0 ? nap : pause),
                        () -> site.clock.instant().isBefore(end),
                        log::add)
                .run();
    }

    private int syncs() {
        return site.requests().size() - 1;
    }

    @Test
    void itSynchronizesOnceADay() throws InterruptedException {
        run(Duration.ofDays(3));
        assertEquals(1 + 3, syncs());
        assertEquals(3, log.size());
        assertEquals(List.of(), site.rung);
    }

    @Test
    void aServerAwayForDaysMakesAlarmsThatItsReturnClears() throws InterruptedException {
        site.down();
        run(Duration.ofDays(5));
        assertEquals(AgentState.LATE, site.state());
        assertTrue(site.licensed());
        assertEquals(List.of("RAISED MINOR sync-failed", "CHANGED MAJOR sync-failed"), site.rung);
        int failed = site.agent().status().history().size() - 2;
        assertTrue(failed > 4 * 4 && failed < 48, "it backs off: " + failed);
        assertEquals(1, log.size(), "the same again is said once");
        site.serving();
        run(Duration.ofHours(6));
        assertEquals(AgentState.ACTIVE, site.state());
        assertEquals("CLEARED MAJOR sync-failed", site.rung.get(2));
        assertEquals(3, site.rung.size());
    }

    @Test
    void whatGoesOnEndsInRestrictionWithEachStepAnnounced() throws InterruptedException {
        site.down();
        run(Duration.ofDays(46), Duration.ofHours(4));
        assertEquals(AgentState.RESTRICTED, site.state());
        assertEquals(
                List.of(
                        "RAISED MINOR sync-failed",
                        "CHANGED MAJOR sync-failed",
                        "RAISED MINOR lease-ending",
                        "CLEARED MINOR lease-ending",
                        "RAISED MAJOR lease-ended",
                        "CLEARED MAJOR lease-ended",
                        "RAISED MAJOR restricted"),
                site.rung);
        assertEquals(50, site.agent().status().history().size());
        assertTrue(site.agent().status().contact().lastSuccess().isPresent());
        site.serving();
        run(Duration.ofHours(6));
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void itWakesUpFromASleepOfDaysAndSynchronizesWithinAMinute() throws InterruptedException {
        int before = syncs();
        site.later(9);
        run(Duration.ofMinutes(1), Duration.ZERO);
        assertEquals(before + 1, syncs());
    }

    @Test
    void aClockThatGoesBackDoesNotStopIt() throws InterruptedException {
        int before = syncs();
        site.clock.set(Instant.parse("2009-01-01T00:00:00Z"));
        run(Duration.ofMinutes(2), Duration.ZERO);
        assertEquals(before + 1, syncs());
    }

    @Test
    void anotherActionIsWaitedForWithoutLosingTheRest() throws InterruptedException, IOException {
        int before = syncs();
        site.later(2);
        Optional<DirectoryLock> other = DirectoryLock.ofActionIfFree(site.directory);
        List<Integer> seen = new ArrayList<>();
        new AgentLoop(
                        site.agent(),
                        pause -> {
                            assertFalse(Thread.currentThread().isInterrupted());
                            seen.add(syncs() - before);
                            if (seen.size() == 2) {
                                other.ifPresent(DirectoryLock::close);
                            }
                        },
                        () -> seen.size() < 3,
                        log::add)
                .run();
        assertEquals(List.of(0, 0, 1), seen);
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void whatTheServerAsksForIsWaitedFor() throws InterruptedException {
        site.refusing(Reply.problem(429, "rate-limited", "Later.").with("Retry-After", "36000"));
        int before = syncs();
        run(Duration.ofHours(25));
        int first = syncs();
        Instant next = site.agent().status().contact().nextSync().orElseThrow();
        Instant last = site.agent().status().contact().last().orElseThrow().at();
        assertTrue(Duration.between(last, next).compareTo(Duration.ofHours(10)) > 0);
        assertTrue(first - before <= 3, "requests: " + (first - before));
    }

    @Test
    void whoIsRefusedAsksOnceADay() throws InterruptedException {
        site.refusing("hardware-mismatch");
        run(Duration.ofDays(4));
        assertEquals(AgentState.REFUSED, site.state());
        // the key of the installation decides at which time of the day, and so whether four days hold four times or
        // five
        assertTrue(syncs() == 4 || syncs() == 5, "requests: " + syncs());
    }

    @Test
    void anInstallationThatKnowsNoServerNeverFailsToSynchronize() throws InterruptedException, IOException {
        done(site.agent().deactivate());
        int before = syncs();
        run(Duration.ofDays(2));
        assertEquals(before, syncs());
        assertEquals(Optional.empty(), site.agent().status().contact().nextSync());
    }
}
