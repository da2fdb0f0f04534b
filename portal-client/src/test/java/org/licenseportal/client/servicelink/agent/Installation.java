package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Done;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.AgentDirectory;
import org.licenseportal.client.servicelink.state.Settings;
import org.licenseportal.client.servicelink.state.Settings.Hardware;
import org.licenseportal.client.servicelink.state.Settings.Installed;

/** An agent with a clock of its own, beside a portal with another one. */
final class Installation implements AutoCloseable {
    static final String ID = "50607080";
    static final Map<String, String> PARTS =
            Map.of("machine-id", "m-1", "board", "b-1", "cpu", "c-1", "disk", "d-1", "network", "n-1");

    final FakePortal portal = new FakePortal();
    final IssuingPortal issuing = new IssuingPortal().at(portal);
    final MovableClock clock = new MovableClock(LicenseFixture.NOW);
    final MovableClock portalClock = new MovableClock(LicenseFixture.NOW);
    final DatedFront front = new DatedFront(portal.port(), portalClock);
    final List<String> rung = new ArrayList<>();
    final AgentDirectory directory;

    Installation(Path folder) throws IOException {
        this(folder, UnaryOperator.identity());
    }

    Installation(Path folder, UnaryOperator<Settings> settings) throws IOException {
        directory = new AgentDirectory(folder);
        Settings standard = Settings.of(issuing.issuer().rootThumbprint());
        directory.create(settings.apply(standard.withInstalled(Optional.of(new Installed("MCS", "5.0")))
                .withHardware(new Hardware(Optional.empty(), PARTS))));
        leased();
        serving();
    }

    Agent agent() {
        return agent(directory, clock);
    }

    Agent agent(AgentDirectory place, Clock time) {
        AlarmBell bell = (event, alarm) -> rung.add(event + " " + alarm.severity() + " " + alarm.code());
        return new Agent(place, new Outside(time, pause -> {}, Map.of(), new Random(7), settings -> bell));
    }

    /** Licenses as the portal makes them: dated by its clock, with a lease of 30 days unless they activate. */
    Installation leased() {
        issuing.changing(
                license -> dated(license).leaseUntil(portalClock.instant().plus(Duration.ofDays(30))));
        return this;
    }

    Installation changing(UnaryOperator<LicenseFixture> change) {
        issuing.changing(license ->
                change.apply(dated(license).leaseUntil(portalClock.instant().plus(Duration.ofDays(30)))));
        return this;
    }

    LicenseFixture dated(LicenseFixture license) {
        long now = portalClock.instant().getEpochSecond();
        return license.with("iat", now).with("nbf", now);
    }

    Installation serving() {
        issuing.at(portal);
        return this;
    }

    /** The portal is there and cannot serve. */
    Installation down() {
        return refusing(Reply.problem(503, "unavailable", "The database cannot be reached."));
    }

    Installation refusing(Reply reply) {
        portal.on(FakePortal.REQUESTS, asked -> reply);
        return this;
    }

    Installation refusing(String slug) {
        return refusing(Reply.problem(409, slug, "2 of 5 hardware components differ: disk, network."));
    }

    ActivationForm form() {
        return ActivationForm.of(Platform.MIVOICE_MX_ONE, ID, front.url());
    }

    Installation activated() {
        done(agent().activate(form()));
        return this;
    }

    /** Both clocks go on. */
    Installation later(Duration time) {
        clock.forward(time);
        portalClock.forward(time);
        return this;
    }

    Installation later(int days) {
        return later(Duration.ofDays(days));
    }

    Installation at(Instant moment) {
        return later(Duration.between(clock.instant(), moment));
    }

    Installation with(UnaryOperator<Settings> change) throws IOException {
        directory.save(change.apply(directory.settings()));
        return this;
    }

    /** Another disk, another board: as many parts as are named. */
    Installation replacing(String... parts) throws IOException {
        Map<String, String> changed = new HashMap<>(PARTS);
        List.of(parts).forEach(part -> changed.put(part, "another"));
        return with(settings -> settings.withHardware(new Hardware(Optional.empty(), changed)));
    }

    AgentState state() {
        return agent().status().state();
    }

    boolean licensed() {
        return agent().status().validity().licensed();
    }

    List<String> alarms() {
        return agent().status().alarms().stream()
                .map(alarm -> alarm.severity() + " " + alarm.code())
                .toList();
    }

    Alarm alarm() {
        return agent().status().alarms().get(0);
    }

    static Done done(Outcome outcome) {
        return assertInstanceOf(Done.class, outcome, outcome.message());
    }

    static Refused refused(Outcome outcome) {
        return assertInstanceOf(Refused.class, outcome, outcome.message());
    }

    /** License requests so far, as their claims. */
    List<JsonObject> requests() {
        return portal.asked().stream()
                .filter(asked -> asked.path().equals(FakePortal.REQUESTS))
                .map(asked -> IssuingPortal.claims(asked.body()))
                .toList();
    }

    @Override
    public void close() {
        front.close();
        portal.close();
    }
}
