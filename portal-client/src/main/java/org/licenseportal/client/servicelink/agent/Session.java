package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.request.DeviceKey;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.schedule.Backoff;
import org.licenseportal.client.servicelink.schedule.Planner;
import org.licenseportal.client.servicelink.schedule.Slot;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.AgentMemory;
import org.licenseportal.client.servicelink.state.ContactMemory;
import org.licenseportal.client.servicelink.state.EmergencyPeriod;
import org.licenseportal.client.servicelink.state.HeldLicense;
import org.licenseportal.client.servicelink.state.Settings;

/**
 * One action's view of the directory: read at its beginning, so that the command line and the running agent see what
 * the other did. What it keeps is on the disk before the action goes on.
 */
final class Session {
    /** The rest is the business of time: an old license is genuine too. */
    private static final Set<Flaw> OF_TIME = EnumSet.of(Flaw.EXPIRED, Flaw.NOT_YET_VALID);

    private final AgentDirectory directory;
    private final Outside outside;
    private final Settings settings;
    private final DeviceKey key;
    private final Machine machine;
    private final List<Runnable> rings = new ArrayList<>();
    /** Each license is verified once in an action. */
    private final Map<String, Optional<String>> flaws = new HashMap<>();

    private AgentMemory memory;
    private Optional<IOException> unpublished = Optional.empty();

    private Session(AgentDirectory directory, Outside outside) throws IOException {
        this.directory = directory;
        this.outside = outside;
        this.settings = directory.settings();
        this.key = directory.deviceKey();
        this.machine = Machine.of(settings.hardware());
        this.memory = directory.memory();
    }

    static Session open(AgentDirectory directory, Outside outside) throws IOException {
        return new Session(directory, outside);
    }

    Settings settings() {
        return settings;
    }

    DeviceKey key() {
        return key;
    }

    Machine machine() {
        return machine;
    }

    AgentMemory memory() {
        return memory;
    }

    Outside outside() {
        return outside;
    }

    Servers servers() {
        return new Servers(directory, settings, outside.environment(), outside.clock());
    }

    Optional<TrustedKeys> savedKeys() throws IOException {
        return directory.trustedKeys(settings.root());
    }

    /** This machine's clock. */
    Instant local() {
        return outside.clock().instant();
    }

    /** The corrected time. */
    Instant now() {
        return AgentTime.of(local(), memory.contact());
    }

    Planner planner() {
        return new Planner(Slot.of(key.thumbprint(), settings.timing().every()), new Backoff(outside.random()));
    }

    Standing.Facts facts() throws IOException {
        return facts(memory);
    }

    private Standing.Facts facts(AgentMemory of) throws IOException {
        Optional<String> flaw = of.license().isPresent() ? flaw(of.license().get()) : Optional.empty();
        Instant now = AgentTime.of(local(), of.contact());
        AgentMemory believed = emergencyHolds(of, now)
                ? of
                : of.edit().emergency(Optional.empty()).build();
        return new Standing.Facts(believed, machine, settings.timing().grace(), flaw, now);
    }

    /** What somebody wrote into the file begins no emergency, and one does not begin later than now. */
    private boolean emergencyHolds(AgentMemory of, Instant now) throws IOException {
        if (of.emergency().isEmpty()) {
            return true;
        }
        Optional<HeldLicense> license = of.emergency().get().license();
        return !of.emergency().get().since().isAfter(now)
                && (license.isEmpty()
                        || license.get().terms().claims().flag("emergency")
                                && flaw(license.get()).isEmpty());
    }

    /** What the product and people see: the emergency license while it holds, else the license. */
    static Optional<HeldLicense> shown(Standing standing, Standing.Facts facts) {
        return standing.emergencyEnd()
                .flatMap(end -> facts.memory().emergency())
                .flatMap(EmergencyPeriod::license)
                .filter(given ->
                        given.terms().leaseEnd().map(facts.now()::isBefore).orElse(true))
                .or(facts.memory()::license);
    }

    /** A license that was kept has to be as genuine as one that comes: the file could have been written by anybody. */
    private Optional<String> flaw(HeldLicense license) throws IOException {
        Optional<String> known = flaws.get(license.document());
        if (known == null) {
            known = newFlaw(license);
            flaws.put(license.document(), known);
        }
        return known;
    }

    private Optional<String> newFlaw(HeldLicense license) throws IOException {
        Optional<TrustedKeys> keys = savedKeys();
        if (keys.isEmpty()) {
            return Optional.of("the key set that the license was verified with is gone");
        }
        Clock clock = Clock.fixed(license.since(), ZoneOffset.UTC);
        return new LicenseVerifier(keys.get(), clock)
                .forDevice(key.thumbprint())
                .verify(license.bytes())
                .fold(valid -> Optional.<Invalid>empty(), Optional::of)
                .filter(invalid -> !OF_TIME.contains(invalid.flaw()))
                .map(Invalid::detail);
    }

    /** Alarms that stand by a memory, as of now. */
    List<Alarm> alarms(AgentMemory of) throws IOException {
        Standing.Facts facts = facts(of);
        return Alarms.of(Standing.of(facts), facts, local(), settings.timing().majorAfter());
    }

    /**
     * Writes it down, with the alarms that follow from it and how late it is. When that fails, everything is as before.
     * That it is a little later alone is not worth a write.
     */
    void keep(AgentMemory next) throws IOException {
        List<Alarm> before = memory.alarms();
        ContactMemory contact = AgentTime.reached(local(), next.contact());
        AgentMemory later = next.edit().contact(contact).build();
        List<Alarm> after = alarms(later);
        boolean other = !next.edit().alarms(after).build().equals(memory);
        if (other || AgentTime.isNews(memory.contact(), contact)) {
            AgentMemory whole = later.edit().alarms(after).build();
            directory.save(whole);
            memory = whole;
            rings.add(() -> outside.bells().apply(settings).compare(before, after));
        }
        publish();
    }

    /** The state is what counts: that its copy cannot be written is told, and undoes nothing. */
    private void publish() throws IOException {
        Standing.Facts facts = facts();
        Optional<HeldLicense> license = shown(Standing.of(facts), facts);
        try {
            if (license.isPresent() && facts.flaw().isEmpty()) {
                directory.publish(license.get());
            }
            unpublished = Optional.empty();
        } catch (IOException e) {
            unpublished = Optional.of(e);
        }
    }

    /** Why the product has not got the license that counts, if so. */
    Optional<IOException> unpublished() {
        return unpublished;
    }

    /** Tells of the alarms; when the directory is free again, as it may take its time. */
    void ring() {
        rings.forEach(Runnable::run);
    }
}
