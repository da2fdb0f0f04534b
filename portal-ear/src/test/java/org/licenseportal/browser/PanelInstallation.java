package org.licenseportal.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.LicensedFeature;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.AgentStatus.Contact;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.AgentStatus.Validity;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.LicenseView;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.ServiceLink;
import org.licenseportal.client.servicelink.SyncRecord;

/** An installation for the panel to show: it activates by any ID, and gets its licenses from nowhere. */
final class PanelInstallation implements ServiceLink {
    static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private volatile AgentState state = AgentState.NOT_ACTIVATED;
    private volatile String name = "Riverside Clinic";

    /** From now on it is in this state, with an alarm for each grade. */
    PanelInstallation in(AgentState wanted) {
        state = wanted;
        return this;
    }

    PanelInstallation named(String site) {
        name = site;
        return this;
    }

    @Override
    public AgentStatus status() {
        boolean licensed = state != AgentState.NOT_ACTIVATED;
        SyncRecord last = new SyncRecord(
                NOW.minus(Duration.ofHours(3)), "sync", true, false, "No answer", "https://portal.example", List.of());
        SyncRecord first = new SyncRecord(
                NOW.minus(Duration.ofDays(3)), "activate", false, true, "Done", "", List.of("+ 225 " + name));
        return new AgentStatus(
                state,
                "Everything in the license can be used until 11 January 2027.",
                licensed ? identity() : unknown(),
                new Contact(
                        licensed ? List.of("https://portal.example") : List.of(),
                        Optional.of("proxy.example:3128").filter(proxy -> licensed),
                        licensed ? Freshness.FILE : Freshness.NONE,
                        Optional.of(last).filter(record -> licensed),
                        Optional.of(first).filter(record -> licensed),
                        Optional.of(NOW.plus(Duration.ofHours(21))).filter(next -> licensed),
                        Optional.of(Duration.ofMinutes(26)).filter(skew -> licensed)),
                new Validity(
                        licensed,
                        Optional.empty(),
                        Optional.of(NOW.plus(Duration.ofDays(14))).filter(end -> licensed),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(license()).filter(license -> licensed),
                Optional.of("sync").filter(pending -> licensed),
                licensed ? alarms() : List.of(),
                licensed ? List.of(last, first) : List.of());
    }

    private Identity identity() {
        return new Identity(
                Optional.of(Platform.MIVOICE_MX_ONE),
                Optional.of("50607080"),
                Optional.of("18429"),
                Optional.of(name),
                "sha256:" + "0f".repeat(32),
                "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    private static Identity unknown() {
        return new Identity(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "sha256:0f", "NzbLsXh8");
    }

    private LicenseView license() {
        return new LicenseView(
                "3f1c8f0e-57a2-4b84-9a7f-1c2d3e4f5a6b",
                12,
                NOW.minus(Duration.ofDays(3)),
                Optional.of("MCS"),
                Optional.of("5.0"),
                Optional.of("valid until 2027-05-02"),
                true,
                List.of(new LicensedFeature("ucc", name, 250)));
    }

    private List<Alarm> alarms() {
        return List.of(
                new Alarm("sync-failed", Alarm.Severity.MAJOR, "No contact with " + name, "Check the network", NOW),
                new Alarm("clock-skew", Alarm.Severity.MINOR, "The clock is wrong", "Set the clock", NOW));
    }

    @Override
    public Outcome activate(ActivationForm form) {
        if (form.id().isEmpty()) {
            FieldMessage missing = new FieldMessage(FieldMessage.ID, "Enter the ServiceLink ID, 8 digits");
            return new Outcome.Refused(Outcome.Reason.INPUT, "input", missing.message(), List.of(missing));
        }
        state = AgentState.ACTIVE;
        return new Outcome.Done("Activated");
    }

    @Override
    public Outcome sync() {
        return new Outcome.Done("Synchronized");
    }

    @Override
    public Outcome deactivate() {
        state = AgentState.DEACTIVATED;
        return new Outcome.Done("Deactivated");
    }

    @Override
    public OfflineAnswer offlineRequest(OfflineWish wish) {
        return new OfflineAnswer.Made(new OfflineRequest(
                wish.operation().claim() + "-50607080.licreq",
                "a request",
                Optional.of("https://portal.example/register#request=" + "e".repeat(800))));
    }

    @Override
    public Outcome loadLicense(byte[] file) {
        return new Outcome.Refused(Outcome.Reason.LICENSE, "This license answers another request");
    }

    @Override
    public Outcome emergency() {
        return new Outcome.Refused(Outcome.Reason.SERVER, "The emergency license of this year is used up");
    }

    @Override
    public Outcome emergencyCode(String code) {
        state = AgentState.EMERGENCY;
        return new Outcome.Done("Usable until 12 December 2026");
    }
}
