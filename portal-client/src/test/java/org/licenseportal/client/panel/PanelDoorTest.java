package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.panel.PanelVisitor.Seen;

/** Who gets in, by what, and for how long. */
class PanelDoorTest {
    @TempDir
    private Path directory;

    private PanelStage stage;

    @BeforeEach
    void start() {
        stage = new PanelStage(directory);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private Seen setPassword(PanelVisitor visitor, String code, String chosen, String repeated) {
        return visitor.post("/start", "/start", "startCode", code, "newPassword", chosen, "repeated", repeated);
    }

    private String code() throws IOException {
        return stage.password().startCode().orElseThrow();
    }

    @Test
    void theFirstStartLeadsToThePasswordAndTheCodeSetsIt() throws IOException {
        PanelVisitor visitor = stage.visitor();
        assertEquals("/start", visitor.get("/status").location());
        assertEquals("/start", visitor.get("/login").location());

        Seen set = setPassword(visitor, code(), "correct horse", "correct horse");

        assertEquals("/status", set.location());
        assertEquals(Reply.OK, visitor.get("/status").status());
        assertTrue(stage.password().matches("correct horse"));
        assertEquals("/login", stage.visitor().get("/start").location());
    }

    @Test
    void nobodySetsThePasswordWithoutTheCode() throws IOException {
        Seen wrong = setPassword(stage.visitor(), "0000-0000-0000-0000", "correct horse", "correct horse");
        Seen none = setPassword(stage.visitor(), " ", "correct horse", "correct horse");

        assertEquals(List.of(422, 422), List.of(wrong.status(), none.status()));
        assertTrue(wrong.html().contains("That is not the code that the agent printed last"));
        assertTrue(none.html().contains("Enter the code that the agent printed"));
        assertFalse(stage.password().isSet());
    }

    @Test
    void theCodeIsGoodForOnePassword() throws IOException {
        String code = code();
        PanelVisitor second = stage.visitor();
        String token = second.get("/start").token();
        setPassword(stage.visitor(), code, "correct horse", "correct horse");

        Seen late = second.postWith(
                token, "/start", "startCode", code, "newPassword", "taken over", "repeated", "taken over");

        assertEquals("/login", late.location());
        assertTrue(stage.password().matches("correct horse"));
    }

    @Test
    void aPasswordHasEightCharactersAndIsTypedTwice() throws IOException {
        Seen shorter = setPassword(stage.visitor(), code(), "1234567", "1234567");
        Seen different = setPassword(stage.visitor(), code(), "12345678", "12345679");

        assertTrue(shorter.html().contains("Choose a password of at least 8 characters"));
        assertTrue(different.html().contains("Enter the same password as above"));
        assertFalse(different.html().contains("12345678"));
        assertFalse(stage.password().isSet());
        setPassword(stage.visitor(), code(), "12345678", "12345678");
        assertTrue(stage.password().isSet());
    }

    @Test
    void guessingTheCodeIsSlowedDown() throws IOException {
        for (int i = 0; i < 5; i++) {
            setPassword(stage.visitor(), "wrong", "correct horse", "correct horse");
        }

        Seen seen = setPassword(stage.visitor(), code(), "correct horse", "correct horse");

        assertEquals(Reply.TOO_MANY, seen.status());
        assertFalse(stage.password().isSet());
    }

    @Test
    void thePasswordLetsInAndLeadsToThePageThatWasWanted() {
        stage.ready();
        PanelVisitor visitor = stage.visitor();
        String login = visitor.get("/emergency").location();

        Seen in = visitor.post(login, "/login", "password", PanelStage.PASSWORD, "to", "/emergency");

        assertEquals("/login?to=/emergency", login);
        assertTrue(visitor.get(login).html().contains("name=\"to\" value=\"/emergency\""));
        assertEquals("/emergency", in.location());
        assertEquals(Reply.OK, visitor.get("/emergency").status());
    }

    @Test
    void theLoginLeadsNowhereElse() {
        stage.ready();
        for (String to : List.of("//evil.example", "https://evil.example", "/logout", "")) {
            Seen in = stage.visitor().post("/login", "/login", "password", PanelStage.PASSWORD, "to", to);
            assertEquals("/status", in.location(), to);
        }
        assertFalse(stage.visitor()
                .get("/login?to=//evil.example&why=%3Cb%3E")
                .html()
                .contains("evil"));
    }

    @Test
    void aWrongPasswordIsSaidAndFiveOfThemSlowDown() {
        stage.ready();
        for (int i = 0; i < 5; i++) {
            Seen wrong = PanelStage.logIn(stage.visitor(), "wrong");
            assertEquals(Reply.UNPROCESSABLE, wrong.status());
            assertTrue(wrong.html().contains("That is not the password of this panel"));
            assertTrue(wrong.html().contains("<title>Error: "));
        }

        Seen early = PanelStage.logIn(stage.visitor(), PanelStage.PASSWORD);
        assertEquals(Reply.TOO_MANY, early.status());
        assertEquals("6", early.headers().get("retry-after"));
        assertTrue(early.html().contains("Wait 5 seconds, then try again"));

        stage.clock().forward(Duration.ofSeconds(5));
        assertEquals(
                "/status",
                PanelStage.logIn(stage.visitor(), PanelStage.PASSWORD).location());
    }

    @Test
    void aLoginGetsACookieThatNobodyKnewBefore() {
        stage.ready();
        PanelVisitor visitor = stage.visitor();
        visitor.get("/login");
        String before = visitor.cookie();

        PanelStage.logIn(visitor, PanelStage.PASSWORD);

        assertNotEquals(before, visitor.cookie());
    }

    @Test
    void fifteenMinutesWithoutAClickEndTheLogin() {
        PanelVisitor visitor = stage.ready().loggedIn();
        for (int i = 0; i < 3; i++) {
            stage.clock().forward(Sessions.IDLE.minusSeconds(1));
            assertEquals(Reply.OK, visitor.get("/status").status());
        }
        String token = visitor.get("/status").token();

        stage.clock().forward(Sessions.IDLE);

        assertEquals("/login?why=ended", visitor.postWith(token, "/sync").location());
        assertTrue(visitor.get("/login?why=ended").html().contains("Nothing was sent"));
        assertEquals(List.of(), stage.link().asked());
    }

    @Test
    void aClockThatIsSetNeitherEndsALoginNorKeepsIt() {
        PanelVisitor visitor = stage.ready().loggedIn();
        stage.clock().set(Duration.ofDays(3650));
        assertEquals(Reply.OK, visitor.get("/status").status());
        stage.clock().set(Duration.ofDays(-7300));
        stage.clock().forward(Sessions.IDLE);
        assertEquals("/login?to=/status", visitor.get("/status").location());
    }

    @Test
    void eightHoursEndTheLoginHoweverBusy() {
        PanelVisitor visitor = stage.ready().loggedIn();
        for (int i = 0; i < 8 * 60 / 10 - 1; i++) {
            stage.clock().forward(Duration.ofMinutes(10));
            assertEquals(Reply.OK, visitor.get("/status").status());
        }

        stage.clock().forward(Duration.ofMinutes(10));

        assertEquals("/login?to=/status", visitor.get("/status").location());
    }

    @Test
    void loggingOutEndsTheLoginAlsoForWhoKeptTheCookie() {
        PanelVisitor visitor = stage.ready().loggedIn();
        String kept = visitor.cookie();

        Seen out = visitor.post("/status", "/logout");

        assertEquals("/login?why=left", out.location());
        Seen again = stage.visitor()
                .send(
                        "/status",
                        request -> request.header(
                                "Cookie",
                                "servicelink-" + stage.server().address().getPort() + "=" + kept));
        assertEquals("/login?to=/status", again.location());
    }

    @Test
    void resettingThePasswordEndsEveryLogin() throws IOException {
        PanelVisitor visitor = stage.ready().loggedIn();

        String code = stage.password().reset();

        assertEquals("/start", visitor.get("/status").location());
        setPassword(stage.visitor(), code, "another horse", "another horse");
        assertEquals("/login?to=/status", visitor.get("/status").location());
    }

    @Test
    void theTwentyFirstLoginEndsTheOldest() {
        PanelVisitor first = stage.ready().loggedIn();
        PanelVisitor second = stage.loggedIn();
        for (int i = 0; i < 19; i++) {
            stage.loggedIn();
        }

        assertEquals(Reply.SEE_OTHER, first.get("/status").status());
        assertEquals(Reply.OK, second.get("/status").status());
    }
}
