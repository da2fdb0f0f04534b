package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.state.HeldLicense;

/** The chain of codes, by values that were computed elsewhere, and what a code does. */
class EmergencyCodeTest {
    private static final String ANCHOR = "j3mrxqlMP9DbNA";
    private static final String DAY_0 = "4EWN-VKTY-0BP4-DMKG";
    private static final String DAY_1 = "EAT7-4TE5-3R1S-QNTB";

    @TempDir(factory = QuickFolder.class)
    private Path folder;

    private Installation site;

    @BeforeEach
    void start() throws IOException {
        site = new Installation(folder);
        site.changing(license -> license.with("emergencyAnchor", ANCHOR).with("emergencyFrom", "2026-11-29"));
        site.activated().at(Instant.parse("2026-11-29T15:00:00Z"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Refused refusedCode(String code) {
        Refused refused = refused(site.agent().emergencyCode(code));
        assertEquals(Reason.INPUT, refused.reason());
        assertEquals(
                List.of("code"),
                refused.fields().stream().map(FieldMessage::field).toList());
        return refused;
    }

    @ParameterizedTest
    @CsvSource({
        "4EWN-VKTY-0BP4-DMKG, 2026-12-14T00:00:00Z",
        "EAT7-4TE5-3R1S-QNTB, 2026-12-15T00:00:00Z",
        "J875-DRVB-MH8D-Z9FF, 2027-07-02T00:00:00Z",
        "MH1A-XMW6-C25A-463X, 2028-01-17T00:00:00Z"
    })
    void theStepsToTheAnchorTellTheDay(String text, Instant end) throws IOException {
        EmergencyCode code = EmergencyCode.parse(text).orElseThrow();
        assertEquals(text, code.text());
        assertEquals(
                Optional.of(end),
                code.end(site.directory
                        .memory()
                        .license()
                        .map(HeldLicense::terms)
                        .orElseThrow()));
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        assertEquals(
                DAY_0,
                EmergencyCode.parse(" 4ewn vkty obp4 dmkg ").orElseThrow().text());
        assertEquals(
                "0110-0000-0000-0000",
                EmergencyCode.parse("OLIO000000000000").orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4EWN-VKTY-0BP4", "4EWN-VKTY-0BP4-DMKG-1", "4EWN-VKTY-0BP4-DMKU", "4EWN-VKTY-0BP4-DMK!"})
    void somethingElseIsNoCode(String text) {
        assertTrue(refusedCode(text).message().contains("16 letters and digits"));
    }

    @Test
    void aCodeGivesFourteenWholeDaysAfterItsDay() {
        site.down();
        assertTrue(done(site.agent().emergencyCode(DAY_0)).message().contains("14 December 2026, 00:00 UTC"));
        assertEquals(AgentState.EMERGENCY, site.state());
        assertTrue(site.licensed());
        site.at(Instant.parse("2026-12-13T23:59:59Z"));
        assertEquals(AgentState.EMERGENCY, site.state());
        site.at(Instant.parse("2026-12-14T00:00:00Z"));
        assertEquals(AgentState.ACTIVE, site.state(), "the lease runs still");
    }

    @Test
    void onlyTheLastCodeWorksAgainAndGivesNoMore() {
        done(site.agent().emergencyCode(DAY_0));
        done(site.agent().emergencyCode(DAY_1));
        assertTrue(refusedCode(DAY_0).message().contains("used here before"));
        done(site.agent().sync());
        assertEquals(AgentState.ACTIVE, site.state());
        assertTrue(refusedCode(DAY_0).message().contains("used here before"));
        site.later(10);
        assertTrue(done(site.agent().emergencyCode(DAY_1)).message().contains("15 December 2026, 00:00 UTC"));
        site.at(Instant.parse("2026-12-15T00:00:00Z"));
        assertTrue(refusedCode(DAY_1).message().contains("ended at 15 December 2026"));
    }

    @Test
    void aCodeThatWasTypedUnderASlowClockWorksWhenTheClockIsRight() {
        site.down();
        String code = "J875-DRVB-MH8D-Z9FF";
        done(site.agent().emergencyCode(code));
        site.clock.set(Instant.parse("2027-06-20T08:00:00Z"));
        assertEquals(AgentState.RESTRICTED, site.state());
        done(site.agent().emergencyCode(code));
        assertEquals(AgentState.EMERGENCY, site.state());
        assertEquals(
                Optional.of(Instant.parse("2027-07-02T00:00:00Z")),
                site.agent().status().validity().emergencyEnd());
    }

    @Test
    void aCodeIsForTheLicenseThatIsShownToo() {
        done(site.leased().agent().sync());
        assertTrue(refusedCode(DAY_1).message().contains("no code for license 3 of site 18441"));
        site.changing(license -> license.with("emergencyAnchor", ANCHOR).with("emergencyFrom", "2026-11-29"));
        done(site.agent().emergency());
        assertEquals(4, site.agent().status().license().orElseThrow().sequence());
        done(site.agent().emergencyCode(DAY_1));
        assertEquals(AgentState.EMERGENCY, site.state());
    }

    @Test
    void aCodeThatRanOutGivesNothing() {
        site.at(Instant.parse("2026-12-14T00:00:00Z"));
        assertTrue(refusedCode(DAY_0).message().contains("ended at 14 December 2026"));
        done(site.agent().emergencyCode(DAY_1));
    }

    @Test
    void aCodeForAnotherLicenseSaysWhichIsHeld() {
        assertTrue(refusedCode("0000-0000-0000-0000").message().contains("no code for license 2 of site 18441"));
    }

    @Test
    void aClockInThePastGivesNoLongerEmergency() {
        site.down();
        done(site.agent().emergencyCode("MH1A-XMW6-C25A-463X"));
        assertEquals(
                site.clock.instant().plus(Duration.ofDays(15)),
                site.agent().status().validity().emergencyEnd().orElseThrow());
    }

    @Test
    void theMachineThatTheLicenseIsNotForMayHaveItToo() throws IOException {
        site.replacing("disk", "board", "machine-id").down();
        assertEquals(AgentState.REFUSED, site.state());
        done(site.agent().emergencyCode(DAY_0));
        assertEquals(AgentState.EMERGENCY, site.state());
        assertTrue(site.licensed());
    }
}
