package org.licenseportal.client.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.LicensedFeature;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.AgentStatus.Contact;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.AgentStatus.Validity;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.LicenseView;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.SyncRecord;

/** Statuses of installations, for a panel to show. */
final class Statuses {
    static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private Statuses() {}

    static AgentStatus notActivated() {
        return new AgentStatus(
                AgentState.NOT_ACTIVATED,
                "Not activated.",
                new Identity(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "sha256:1", "key-1"),
                new Contact(
                        List.of(),
                        Optional.empty(),
                        Freshness.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Validity(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    static AgentStatus active() {
        return of(AgentState.ACTIVE, "text of the state", List.of());
    }

    static AgentStatus late() {
        return of(
                AgentState.LATE,
                "late",
                List.of(
                        new Alarm("sync-failed", Alarm.Severity.MAJOR, "No contact", "Check the network", NOW),
                        new Alarm("clock-skew", Alarm.Severity.MINOR, "Wrong clock", "Set it right", NOW)));
    }

    /** All words of it are the same. */
    static AgentStatus saying(String words) {
        return of(AgentState.ACTIVE, words, List.of(new Alarm(words, Alarm.Severity.MINOR, words, words, NOW)), words);
    }

    static AgentStatus of(AgentState state, String text, List<Alarm> alarms) {
        return of(state, text, alarms, "Riverside Clinic");
    }

    private static AgentStatus of(AgentState state, String text, List<Alarm> alarms, String words) {
        SyncRecord last = new SyncRecord(
                NOW.minus(Duration.ofHours(3)), "sync", true, true, words, "https://portal.example", List.of(words));
        SyncRecord before =
                new SyncRecord(NOW.minus(Duration.ofDays(1)), "activate", false, false, "damaged", "", List.of());
        return new AgentStatus(
                state,
                text,
                new Identity(
                        Optional.of(Platform.MIVOICE_MX_ONE),
                        Optional.of("50607080"),
                        Optional.of("18429"),
                        Optional.of(words),
                        words,
                        words),
                new Contact(
                        List.of("https://portal.example", "https://second.example"),
                        Optional.of("proxy.example:3128"),
                        Freshness.SERVER_FRESH,
                        Optional.of(last),
                        Optional.of(last),
                        Optional.of(NOW.plus(Duration.ofHours(21))),
                        Optional.of(Duration.ofMinutes(-2))),
                new Validity(
                        true,
                        Optional.of(NOW.plus(Duration.ofDays(44))),
                        Optional.of(NOW.plus(Duration.ofDays(14))),
                        Optional.of(NOW.plus(Duration.ofDays(44))),
                        Optional.empty()),
                Optional.of(license(words)),
                Optional.empty(),
                alarms,
                List.of(last, before));
    }

    private static LicenseView license(String words) {
        return new LicenseView(
                "serial-1",
                7,
                NOW.minus(Duration.ofHours(3)),
                Optional.of("MCS"),
                Optional.of("5.0"),
                Optional.of(words),
                false,
                List.of(new LicensedFeature("users", words, 250)));
    }
}
