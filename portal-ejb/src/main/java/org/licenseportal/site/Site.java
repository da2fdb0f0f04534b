package org.licenseportal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.reseller.ResellerNumber;

/**
 * One installation of the software at a customer.
 *
 * <p>It starts stocked or purchased, is registered by its first activation, and from then on belongs to one machine
 * until the hardware ID is reset. Every license issued for it takes the next sequence number, so that an installation
 * can tell an older license from a newer one.
 */
@Entity
@Table(name = "site")
class Site {

    @Id
    private String id;

    @Column(name = "reseller_number")
    private String resellerNumber;

    private String name;

    @Column(name = "product_code")
    private String productCode;

    @Column(name = "licensed_version")
    private String licensedVersion;

    @Column(name = "installed_version")
    private String installedVersion;

    private String state;

    @Column(name = "application_record_id")
    private String applicationRecordId;

    @Column(name = "service_link_id")
    private String serviceLinkId;

    @Column(name = "activation_code_hash")
    private String activationCodeHash;

    @Column(name = "device_thumbprint")
    private String deviceThumbprint;

    @Column(name = "hardware_id")
    private String hardwareId;

    @Column(name = "hardware_components")
    private String hardwareComponents;

    @Column(name = "hardware_changed_at")
    private Long hardwareChangedAt;

    @Column(name = "hardware_changed_component")
    private String hardwareChangedComponent;

    @Column(name = "hardware_reset_at")
    private Long hardwareResetAt;

    @Column(name = "hardware_reset_reason")
    private String hardwareResetReason;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "registered_at")
    private Long registeredAt;

    @Column(name = "activated_at")
    private Long activatedAt;

    @Column(name = "synchronized_at")
    private Long synchronizedAt;

    @Column(name = "deactivated_at")
    private Long deactivatedAt;

    /** For counts and lists: see the script of the table. */
    @Column(name = "contact_at")
    private Long contactAt;

    @Column(name = "reported_sequence")
    private long reportedSequence;

    @Column(name = "answered_sequence")
    private long answeredSequence;

    /** Written beside the entity, by whoever knows of SWAS. */
    @Column(name = "assured_until", insertable = false, updatable = false)
    private LocalDate assuredUntil;

    @Version
    private long version;

    protected Site() {}

    /** Binds the machine; registers the site where it is not registered yet. */
    void activate(ActivateSite command) {
        expect(state() != SiteState.DEACTIVATED, "is deactivated and its hardware ID not reset");
        expect(unbound() || boundTo(command.device()), "is bound to another machine");
        if (state() != SiteState.REGISTERED) {
            register(command);
        }
        if (unbound()) {
            reportedSequence = 0;
            answeredSequence = 0;
        }
        contactAt = 0L;
        installedVersion = command.installedVersion().value();
        deviceThumbprint = command.device().thumbprint();
        hardwareId = command.device().hardwareId();
        learn(command.device().components());
        activatedAt = command.now().toEpochMilli();
        lastSequence++;
    }

    private void register(ActivateSite command) {
        if (state() == SiteState.STOCKED) {
            expect(command.owner().isPresent(), "is stocked and nobody is named to own it");
            resellerNumber = command.owner().get().value();
        }
        name = command.name().map(SiteName::value).orElse(name);
        expect(name != null, "has no name to be registered under");
        registeredAt = command.now().toEpochMilli();
        state = SiteState.REGISTERED.inDatabase();
    }

    /**
     * Takes note of what the bound machine is now: what it is made of, where that was not known, and its new hardware
     * ID where one component was exchanged.
     */
    void recognize(SiteDevice device, Instant now) {
        expect(registration().activated() && device.thumbprint().equals(deviceThumbprint), "has another device");
        if (device.hardwareId().equals(hardwareId)) {
            learn(device.components());
            return;
        }
        HardwareChange change = registration().hardwareChange(device.components());
        expect(change.accepted(now), "is bound to another machine");
        hardwareId = device.hardwareId();
        hardwareComponents = device.components().inDatabase();
        hardwareChangedAt = now.toEpochMilli();
        hardwareChangedComponent = change.differing().get(0);
    }

    /** What the hardware ID is made of does not change as long as it stays. */
    private void learn(HardwareComponents components) {
        if (hardwareComponents == null) {
            hardwareComponents = components.inDatabase();
        }
    }

    /** Takes note that the installation asked for its license anew. */
    void synchronize(Optional<ProductVersion> installed, Instant now) {
        expect(registration().activated(), "is not activated");
        installed.ifPresent(running -> installedVersion = running.value());
        synchronizedAt = now.toEpochMilli();
        contactAt = synchronizedAt;
        lastSequence++;
    }

    /** Takes the next number, for a license that changes nothing of the site. */
    void takeSequence() {
        expect(registration().activated(), "is not activated");
        lastSequence++;
    }

    /** Takes the site back from its machine, which stays on record until the hardware ID is reset. */
    void deactivate(Instant now) {
        expect(registration().activated(), "is not activated");
        state = SiteState.DEACTIVATED.inDatabase();
        deactivatedAt = now.toEpochMilli();
        contactAt = null;
        lastSequence++;
    }

    /**
     * Takes note of which license its machine says that it holds, beside the one that it gets now. A number that was
     * never issued is one from before a database was put back: it says no more than the last one that was.
     *
     * @return what it said before
     */
    LicenseReport report(long held) {
        LicenseReport before = new LicenseReport(reportedSequence, answeredSequence);
        reportedSequence = Math.min(held, lastSequence);
        answeredSequence = lastSequence;
        return before;
    }

    /** Forgets the machine, so that another one may be activated. */
    void resetHardware(String reason, Instant now) {
        if (state() == SiteState.DEACTIVATED) {
            state = SiteState.REGISTERED.inDatabase();
        }
        deviceThumbprint = null;
        hardwareId = null;
        contactAt = null;
        hardwareComponents = null;
        hardwareChangedAt = null;
        hardwareChangedComponent = null;
        hardwareResetAt = now.toEpochMilli();
        hardwareResetReason = reason;
    }

    /** Calls it otherwise. */
    void rename(SiteName other) {
        expect(registration().registered(), "is not registered and has no name");
        name = other.value();
    }

    String id() {
        return id;
    }

    /** How often the row was changed: tells whether it is still as it was read. */
    long version() {
        return version;
    }

    SiteRegistration registration() {
        return new SiteRegistration(
                new SiteId(id),
                state(),
                Optional.ofNullable(resellerNumber).map(ResellerNumber::new),
                Optional.ofNullable(name).map(SiteName::new),
                new ProductCode(productCode),
                new ProductVersion(licensedVersion),
                Optional.ofNullable(installedVersion).map(ProductVersion::new),
                Optional.ofNullable(applicationRecordId),
                Optional.ofNullable(serviceLinkId),
                Optional.ofNullable(activationCodeHash),
                Optional.ofNullable(deviceThumbprint),
                Optional.ofNullable(hardwareId),
                new KnownHardware(HardwareComponents.inDatabase(hardwareComponents), instant(hardwareChangedAt)),
                lastSequence);
    }

    SiteDetails details() {
        return new SiteDetails(
                registration(),
                Optional.of(assuredUntil).filter(day -> day.isBefore(SiteConditions.NEVER)),
                new SiteDates(
                        instant(registeredAt),
                        instant(activatedAt),
                        instant(synchronizedAt),
                        instant(deactivatedAt),
                        instant(hardwareResetAt),
                        Optional.ofNullable(hardwareResetReason),
                        instant(hardwareChangedAt),
                        Optional.ofNullable(hardwareChangedComponent)));
    }

    private static Optional<Instant> instant(Long milliseconds) {
        return Optional.ofNullable(milliseconds).map(Instant::ofEpochMilli);
    }

    private SiteState state() {
        return SiteState.fromDatabase(state);
    }

    private boolean unbound() {
        return deviceThumbprint == null;
    }

    private boolean boundTo(SiteDevice device) {
        return device.thumbprint().equals(deviceThumbprint)
                && device.hardwareId().equals(hardwareId);
    }

    private void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException("Site " + id + " " + otherwise);
        }
    }
}
