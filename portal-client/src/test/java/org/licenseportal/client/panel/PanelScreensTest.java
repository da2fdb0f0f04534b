package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.client.panel.PanelVisitor.Seen;
import org.licenseportal.client.servicelink.AgentState;
import org.licenseportal.client.servicelink.Outcome;

/** The status, and what an action looks like from begin to end. */
class PanelScreensTest {
    @TempDir
    private Path directory;

    private PanelStage stage;
    private PanelVisitor visitor;

    @BeforeEach
    void start() {
        stage = new PanelStage(directory).ready();
        visitor = stage.loggedIn();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private String page(String path) {
        Seen seen = visitor.get(path);
        assertEquals(Reply.OK, seen.status(), path);
        return seen.html();
    }

    private static void assertSays(String html, String... texts) {
        for (String text : texts) {
            assertTrue(html.contains(text), text + " is not in " + html);
        }
    }

    @Test
    void whatIsNotActivatedSaysSoAndHowToActivate() {
        assertSays(
                page("/status"),
                "ServiceLink is not activated yet",
                "You must activate ServiceLink before you can view status information",
                "href=\"/activation\"",
                "sha256:1");
        assertFalse(page("/status").contains("action=\"/sync\""));
    }

    @Test
    void theStatusHasAllThereIsToKnow() {
        stage.link().showing(Statuses.active());

        assertSays(
                page("/status"),
                "text of the state",
                "MiVoice MX-ONE",
                "ServiceLink ID",
                "50607080",
                "18429",
                "SLS (software license server)",
                "https://portal.example",
                "https://second.example",
                "proxy.example:3128",
                "28 Nov 2026, 07:00",
                "3 hours ago",
                "29 Nov 2026, 07:00",
                "in 21 hours",
                "in 14 days",
                "in 44 days",
                "from the license server, less than 24 hours ago",
                "2 minutes behind the license server",
                "MCS 5.0",
                "250",
                "serial-1",
                "Activation",
                "damaged");
    }

    @Test
    void alarmsStandOnTopWithTheirCures() {
        stage.link().showing(Statuses.late());

        assertSays(page("/status"), "Major alarm", "No contact", "Check the network", "Minor alarm", "Set it right");
    }

    @ParameterizedTest
    @EnumSource(AgentState.class)
    void everyStateHasItsWordsAndAWayOn(AgentState state) {
        stage.link().showing(Statuses.of(state, "words of the agent", List.of()));

        String html = page("/status");

        boolean toActivate = List.of(AgentState.NOT_ACTIVATED, AgentState.DEACTIVATED, AgentState.REFUSED)
                .contains(state);
        assertSays(html, "words of the agent", Texts.of("state." + state.code()));
        assertEquals(!toActivate, html.contains("action=\"/sync\""));
        assertEquals(toActivate, html.contains("class=\"button primary\" href=\"/activation\""));
    }

    @Test
    void noTextOfOthersBecomesMarkup() {
        stage.link().showing(Statuses.saying("<script>alert('x')</script>\"><img src=x>"));
        for (String path : List.of("/status", "/activation", "/file", "/deactivation", "/emergency")) {
            String html = page(path);
            assertFalse(html.contains("<script") || html.contains("<img src=x"), path);
        }
        assertSays(page("/status"), "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;&lt;img src=x&gt;");
    }

    @Test
    void syncLeadsBackToTheStatusWhichSaysItOnce() {
        stage.link().showing(Statuses.active()).answering(() -> new Outcome.Done("2 licenses arrived"));

        assertEquals("/status", visitor.post("/status", "/sync").location());

        assertEquals(List.of("sync"), stage.link().asked());
        assertSays(page("/status"), "2 licenses arrived", "role=\"status\"");
        assertFalse(page("/status").contains("2 licenses arrived"));
    }

    @Test
    void aSyncThatFailedIsSaidAsAProblem() {
        stage.link()
                .showing(Statuses.active())
                .answering(() -> new Outcome.Refused(Outcome.Reason.UNREACHABLE, "No answer from portal.example"));

        visitor.post("/status", "/sync");

        assertSays(
                page("/status"),
                "<title>Error: ServiceLink status",
                "role=\"alert\"",
                "autofocus",
                "No answer from portal.example");
    }

    @Test
    void anActionThatTakesLongIsSaidToRunAndAnotherOneWaits() {
        CountDownLatch answered = new CountDownLatch(1);
        try (PanelStage hasty = new PanelStage(directory, Duration.ofMillis(50))) {
            hasty.link().showing(Statuses.active()).answering(() -> {
                await(answered);
                return new Outcome.Done("late but done");
            });
            PanelVisitor patient = hasty.loggedIn();
            assertEquals("/status", patient.post("/status", "/sync").location());
            assertSays(patient.get("/status").html(), "The last action still runs");
            patient.post("/status", "/sync");
            assertSays(patient.get("/status").html(), "Another action still runs");
            assertEquals(List.of("sync"), hasty.link().asked());

            answered.countDown();

            assertSays(eventually(patient, "late but done"), "late but done");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String eventually(PanelVisitor visitor, String text) {
        String html = visitor.get("/status").html();
        for (int i = 0; i < 1000 && !html.contains(text); i++) {
            html = visitor.get("/status").html();
        }
        return html;
    }

    @Test
    void anActionThatBreaksIsSaidToHaveFailed() {
        stage.link().showing(Statuses.active()).answering(() -> {
            throw new IllegalStateException("secret of the inside");
        });

        visitor.post("/status", "/sync");

        String html = page("/status");
        assertSays(html, "The action failed for a reason that the agent did not expect");
        assertFalse(html.contains("secret of the inside"));
        assertFalse(page("/status").contains("still runs"));
    }

    @Test
    void deactivationSaysItsConsequencesBeforeItsButton() {
        stage.link().showing(Statuses.active());
        String html = page("/deactivation");

        assertSays(page("/status"), "href=\"/deactivation\"", ">here</a>");
        assertTrue(html.indexOf("only after the hardware ID was reset") < html.indexOf("Deactivate site 18429"));
        assertEquals("/status", visitor.post("/deactivation", "/deactivation").location());
        assertEquals(List.of("deactivate"), stage.link().asked());
    }

    @Test
    void aDeactivationThatWasRefusedStaysOnItsPage() {
        stage.link()
                .showing(Statuses.active())
                .answering(() -> new Outcome.Refused(Outcome.Reason.SERVER, "The server said no"));

        assertEquals(
                "/deactivation", visitor.post("/deactivation", "/deactivation").location());
        assertSays(page("/deactivation"), "The server said no");
    }

    @Test
    void whatIsNotActiveCannotBeDeactivated() {
        assertSays(page("/deactivation"), "There is nothing to deactivate");
        assertFalse(page("/deactivation").contains("action=\"/deactivation\""));
    }

    @Test
    void theEmergencyPageSaysWhatToTellOnThePhone() {
        stage.link().showing(Statuses.active());

        assertSays(page("/emergency"), "18429", "Riverside Clinic", "<strong>7</strong>", "serial-1");
    }

    @Test
    void anEmergencyLicenseComesFromTheServerOrByACode() {
        stage.link().showing(Statuses.active());
        visitor.post("/emergency", "/emergency");
        visitor.post("/emergency", "/emergency/code", "code", "1234-5678");

        assertEquals(List.of("emergency", "code 1234-5678"), stage.link().asked());
        assertSays(page("/status"), "It is done");
    }

    @Test
    void aCodeThatIsMissingIsSaidAtItsField() {
        stage.link().showing(Statuses.active());

        assertEquals(
                "/emergency",
                visitor.post("/emergency", "/emergency/code", "code", " ").location());
        assertSays(
                page("/emergency"), "href=\"#code\"", "id=\"code-error\"", "aria-describedby=\"code-hint code-error\"");
        assertEquals(List.of(), stage.link().asked());
    }

    @Test
    void withoutALicenseThereIsNoEmergency() {
        assertSays(page("/emergency"), "There is no license here yet");
    }

    @Test
    void whatWasRefusedLongAfterIsSaidOnTheStatusAndAgainAtItsFields() {
        PanelSession session = new PanelSession("id", "stamp", 0);
        session.tell(new Told("/activation", new Outcome.Refused(Outcome.Reason.SERVER, "no")));

        assertTrue(session.hear("/status").isPresent());
        assertTrue(session.hear("/activation").isPresent());
        assertEquals(Optional.empty(), session.hear("/activation"));
    }
}
