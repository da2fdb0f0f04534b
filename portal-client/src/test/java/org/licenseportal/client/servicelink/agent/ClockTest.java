package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.Freshness;

/** Clocks that are years off are measured, shown, and never fatal. */
class ClockTest {
    @TempDir(factory = QuickFolder.class)
    private Path folder;

    private Installation site;

    @BeforeEach
    void start() throws IOException {
        site = new Installation(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "2009-06-01T12:00:00Z", "2026-11-22T10:00:00Z", "2099-01-01T00:00:00Z"})
    void allWorksByAClockThatIsWrong(String wrong) {
        site.clock.set(Instant.parse(wrong));
        site.activated();
        AgentStatus status = site.agent().status();
        assertEquals(AgentState.ACTIVE, status.state());
        assertEquals(Freshness.SERVER_FRESH, status.contact().freshness());
        assertEquals(
                Duration.between(site.portalClock.instant(), site.clock.instant()),
                status.contact().clockSkew().orElseThrow());
        assertEquals(List.of("MINOR clock"), site.alarms());
        assertTrue(site.alarm().text().matches(".*(hours|days) (behind|ahead of) the license server's\\."));
        site.later(29);
        assertEquals(AgentState.ACTIVE, site.state());
        assertEquals(Freshness.SERVER_OLD, site.agent().status().contact().freshness());
        site.later(2);
        assertEquals(AgentState.GRACE, site.state());
        done(site.agent().sync());
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void aClockThatIsSetRightIsBelieved() {
        site.clock.set(Instant.parse("2099-01-01T00:00:00Z"));
        site.activated().later(1);
        site.clock.set(site.portalClock.instant());
        assertEquals(AgentState.ACTIVE, site.state());
        site.later(31);
        assertEquals(AgentState.GRACE, site.state());
    }

    @Test
    void aClockThatIsSetBackGivesNoLongerLease() {
        site.activated().later(20);
        done(site.agent().sync());
        site.clock.set(Instant.parse("2001-01-01T00:00:00Z"));
        assertEquals(AgentState.ACTIVE, site.state());
        assertEquals(
                site.portalClock.instant(), AgentTime.of(site.clock.instant(), assertDoesNotThrow(() -> site.directory
                        .memory()
                        .contact())));
    }

    @Test
    void aClockThatIsRightIsNoAlarm() {
        site.clock.forward(Duration.ofMinutes(4));
        site.activated();
        assertEquals(List.of(), site.alarms());
        assertEquals(
                Optional.of(Duration.ofMinutes(4)),
                site.agent().status().contact().clockSkew());
    }
}
