package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

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
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.state.ContactMemory;

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

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2026-11-13T10:00:00Z"})
    void aClockThatWasBehindAndIsSetRightIsBelievedToo(String wrong) {
        site.clock.set(Instant.parse(wrong));
        site.activated().later(1);
        site.clock.set(site.portalClock.instant());
        assertEquals(AgentState.ACTIVE, site.state());
        site.later(28);
        assertEquals(AgentState.ACTIVE, site.state());
        site.front.close();
        site.agent().tick();
        site.clock.forward(Duration.ofSeconds(-30));
        assertTrue(site.licensed(), "a small correction brings no error of years back");
        site.later(3);
        assertEquals(AgentState.GRACE, site.state());
    }

    @Test
    void aClockThatIsSetBackAgainAndAgainEndsTheLeaseAllTheSame() throws IOException {
        site.activated().down();
        Instant start = site.clock.instant();
        ContactMemory contact = site.directory.memory().contact();
        for (int hour = 1; hour <= 31 * 24; hour++) {
            site.clock.forward(Duration.ofHours(1));
            contact = AgentTime.reached(site.clock.instant(), contact);
            if (hour % 24 == 0) {
                site.clock.set(start);
                contact = AgentTime.reached(site.clock.instant(), contact);
            }
        }
        Instant reached = AgentTime.of(site.clock.instant(), contact);
        assertEquals(start.plus(Duration.ofDays(31)), reached);
    }

    @Test
    void howLateItIsIsRememberedByTheHour() throws IOException {
        Instant start = site.clock.instant();
        site.activated();
        ContactMemory contact = site.directory.memory().contact();
        assertFalse(AgentTime.isNews(contact, AgentTime.reached(start.plus(Duration.ofMinutes(59)), contact)));
        assertTrue(AgentTime.isNews(contact, AgentTime.reached(start.plus(Duration.ofMinutes(60)), contact)));
        done(site.agent().deactivate());
        site.clock.forward(Duration.ofDays(31));
        site.agent().tick();
        assertEquals(
                site.clock.instant(), site.directory.memory().contact().latest().orElseThrow());
    }

    @Test
    void aClockThatIsSetBackInGraceLeavesItThere() throws IOException {
        Instant start = site.clock.instant();
        site.activated().down();
        site.clock.forward(Duration.ofDays(31));
        site.front.close();
        refused(site.agent().tick().orElseThrow());
        site.clock.set(start);
        assertEquals(AgentState.GRACE, site.state());
        refused(site.agent().tick().orElseThrow());
        assertEquals(AgentState.GRACE, site.state());
        assertEquals(
                List.of("MAJOR lease-ended", "MAJOR sync-failed", "MINOR clock"),
                site.alarms().stream().sorted().toList());
    }

    @Test
    void whoeverDatesAPageIsNotTheClockOfLicenses() throws IOException {
        site.activated();
        site.portalClock.forward(Duration.ofDays(4000));
        site.refusing(new FakePortal.Reply(404, "text/html", "<p>Welcome to the hotel"));
        refused(site.agent().sync());
        assertEquals(AgentState.LATE, site.state());
        assertEquals(
                Optional.of(Duration.ZERO), site.directory.memory().contact().skew());
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
