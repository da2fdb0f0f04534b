package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.servicelink.agent.Installation.done;
import static org.licenseportal.client.servicelink.agent.Installation.refused;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.OfflineAnswer.Made;
import org.licenseportal.client.servicelink.OfflineAnswer.NotMade;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.OfflineWish;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.AgentMemory;

/** The exchange by file, in the same place as the one online. */
class OfflineExchangeTest {
    private static final ActivationForm FORM = ActivationForm.of(Platform.MIVOICE_MX_ONE, Installation.ID, "");

    @TempDir(factory = QuickFolder.class)
    private Path folder;

    private Installation site;

    @BeforeEach
    void start() throws IOException {
        site = new Installation(folder);
        site.issuing.changing(license -> site.dated(license));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private OfflineRequest made(Operation operation) {
        OfflineWish wish = new OfflineWish(operation, Optional.of(FORM));
        return assertInstanceOf(Made.class, site.agent().offlineRequest(wish)).request();
    }

    private byte[] answer(OfflineRequest request) {
        return site.issuing.answerToFile(request.file()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] keys() {
        return site.issuing.issuer().keySet().getBytes(StandardCharsets.UTF_8);
    }

    private Installation activatedByFile() {
        done(site.agent().loadLicense(keys()));
        done(site.agent().loadLicense(answer(made(Operation.ACTIVATE))));
        return site;
    }

    @Test
    void aSystemWithoutNetworkIsActivatedByFiles() {
        OfflineRequest request = made(Operation.ACTIVATE);
        assertEquals("activate-50607080.licreq", request.fileName());
        assertTrue(request.file().startsWith("License request (activate) for ServiceLink ID 50607080."));
        assertEquals(Optional.empty(), request.qrUrl());
        AgentStatus waiting = site.agent().status();
        assertEquals(AgentState.NOT_ACTIVATED, waiting.state());
        assertEquals(Optional.of("activate"), waiting.pending());
        assertEquals(
                Reason.STATE, refused(site.agent().loadLicense(answer(request))).reason(), "no key set yet");
        done(site.agent().loadLicense(keys()));
        done(site.agent().loadLicense(answer(request)));
        AgentStatus status = site.agent().status();
        assertEquals(AgentState.ACTIVE, status.state());
        assertEquals(Freshness.FILE, status.contact().freshness());
        assertEquals(Optional.empty(), status.pending());
        assertEquals(Optional.empty(), status.contact().nextSync());
        assertEquals(Optional.empty(), status.validity().leaseEnd());
        assertFalse(status.history().get(0).online());
        assertEquals(List.of(), site.requests());
        site.later(1000);
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void withAnAddressTheRequestGoesByPhoneToo() {
        OfflineWish wish = new OfflineWish(Operation.ACTIVATE, Optional.of(site.form()));
        OfflineRequest request =
                assertInstanceOf(Made.class, site.agent().offlineRequest(wish)).request();
        assertTrue(request.qrUrl().orElseThrow().startsWith(site.front.url() + "/register#request=ey"));
        assertTrue(request.file().contains(site.front.url() + "/register"));
    }

    @Test
    void theSameWishMakesTheSameRequestUntilItIsAnswered() {
        assertEquals(made(Operation.ACTIVATE).file(), made(Operation.ACTIVATE).file());
        activatedByFile();
        assertNotEquals(made(Operation.SYNC).file(), made(Operation.DEACTIVATE).file());
    }

    @Test
    void onlyTheLicenseThatAnswersTheRequestIsTaken() {
        OfflineRequest first = made(Operation.ACTIVATE);
        done(site.agent().loadLicense(keys()));
        byte[] license = answer(first);
        done(site.agent().loadLicense(license));
        OfflineRequest sync = made(Operation.SYNC);
        Refused wrong = refused(site.agent().loadLicense(license));
        assertEquals("wrong-answer", wrong.code());
        assertEquals(
                List.of("file"),
                wrong.fields().stream().map(FieldMessage::field).toList());
        byte[] newer = answer(sync);
        done(site.agent().loadLicense(newer));
        made(Operation.SYNC);
        assertEquals("wrong-answer", refused(site.agent().loadLicense(newer)).code());
    }

    @Test
    void anOlderLicenseIsRefusedAndTheSameOneAgainIsNot() {
        done(site.agent().loadLicense(keys()));
        byte[] first = answer(made(Operation.ACTIVATE));
        done(site.agent().loadLicense(first));
        byte[] second = answer(made(Operation.SYNC));
        done(site.agent().loadLicense(second));
        assertEquals("rolled-back", refused(site.agent().loadLicense(first)).code());
        done(site.agent().loadLicense(second));
    }

    @Test
    void theLicenseThatIsHeldLoadedAgainChangesNothing() throws IOException {
        done(site.agent().loadLicense(keys()));
        byte[] license = answer(made(Operation.ACTIVATE));
        done(site.agent().loadLicense(license));
        done(site.agent().reach(site.directory.settings(), known -> site.form()));
        refused(site.refusing("hardware-mismatch").agent().sync());
        assertEquals(AgentState.REFUSED, site.state());
        AgentMemory before = site.directory.memory();
        assertEquals(
                "This license is here already.",
                done(site.agent().loadLicense(license)).message());
        assertEquals(before, site.directory.memory());
        assertEquals(AgentState.REFUSED, site.state());
    }

    @Test
    void anEmergencyLicenseLoadedAgainIsNoLicenseOfAnotherKind() {
        activatedByFile();
        OfflineRequest request = made(Operation.EMERGENCY);
        site.issuing.changing(
                license -> site.dated(license).leaseUntil(site.clock.instant().plus(Duration.ofDays(14))));
        byte[] emergency = answer(request);
        done(site.agent().loadLicense(emergency));
        assertEquals(AgentState.EMERGENCY, site.state());
        assertEquals(
                "wrong-answer", refused(site.agent().loadLicense(emergency)).code());
        assertEquals(AgentState.EMERGENCY, site.state());
    }

    @Test
    void whatWasAskedForIsWhatIsTaken() {
        activatedByFile();
        site.issuing.changing(license -> site.dated(license).with("emergency", JsonValue.TRUE));
        assertEquals(
                "wrong-answer",
                refused(site.agent().loadLicense(answer(made(Operation.SYNC)))).code());
        site.issuing.changing(license -> site.dated(license).without("emergency"));
        assertEquals(
                "wrong-answer",
                refused(site.agent().loadLicense(answer(made(Operation.EMERGENCY))))
                        .code());
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void somethingElseIsNoLicense() {
        activatedByFile();
        assertEquals(
                "malformed",
                refused(site.agent().loadLicense(new byte[] {1, 2, 3})).code());
        assertEquals("malformed", refused(site.agent().loadLicense(new byte[0])).code());
        assertEquals(AgentState.ACTIVE, site.state());
    }

    @Test
    void aSystemActivatedByFileSynchronizesOnlineWhenItKnowsWhere() throws IOException {
        activatedByFile();
        assertEquals(Reason.STATE, refused(site.agent().sync()).reason());
        assertEquals(AgentState.ACTIVE, site.state(), "that was no failure");
        done(site.agent().reach(site.directory.settings(), known -> site.form()));
        done(site.agent().sync());
        assertEquals(Freshness.SERVER_FRESH, site.agent().status().contact().freshness());
        assertTrue(site.agent().status().contact().nextSync().isPresent());
    }

    @Test
    void itIsGivenUpByFileToo() {
        activatedByFile();
        done(site.agent().loadLicense(answer(made(Operation.DEACTIVATE))));
        assertEquals(AgentState.DEACTIVATED, site.state());
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        OfflineWish nothing = new OfflineWish(Operation.ACTIVATE, Optional.empty());
        NotMade notMade = assertInstanceOf(NotMade.class, site.agent().offlineRequest(nothing));
        assertEquals("platform", notMade.why().fields().get(0).field());
        OfflineWish sync = new OfflineWish(Operation.SYNC, Optional.empty());
        NotMade early = assertInstanceOf(NotMade.class, site.agent().offlineRequest(sync));
        assertEquals(Reason.STATE, early.why().reason());
    }
}
