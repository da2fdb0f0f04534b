package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.panel.PanelVisitor.Seen;

/** What is let through to the screens, and how the rest is told. */
class PanelGateTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> ACTIONS = List.of(
            "/sync",
            "/activation",
            "/activation/request",
            "/file/request",
            "/file/license",
            "/deactivation",
            "/deactivation/request",
            "/emergency",
            "/emergency/request",
            "/emergency/code");

    @TempDir
    private Path directory;

    private PanelStage stage;

    @BeforeEach
    void start() {
        stage = new PanelStage(directory).ready();
        stage.link().showing(Statuses.active());
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private String raw(String path, String... headers) throws IOException {
        return RawVisit.get(stage.server().address(), path, headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8470", "127.0.0.1:9", "[::1]:8470", "panel.example"})
    void answersToItsNames(String host) throws IOException {
        assertTrue(raw("/login", "Host: " + host).startsWith("HTTP/1.1 200 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8470", "localhost.evil.example", "127.0.0.1.evil.example", ""})
    void keepsOutWhoComesUnderAnotherName(String host) throws IOException {
        String answer = raw("/login", "Host: " + host);

        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        assertTrue(answer.contains("Not under this name"));
        assertFalse(answer.contains("name=\"token\""));
    }

    @Test
    void keepsOutWhoComesUnderTwoNamesOrNone() throws IOException {
        assertTrue(raw("/login", "Host: localhost", "Host: evil.example").startsWith("HTTP/1.1 421 "));
        assertTrue(RawVisit.send(stage.server().address(), "GET /login HTTP/1.0\r\n\r\n")
                .contains(" 421 "));
    }

    @Test
    void everyAnswerHasTheHeadersThatProtectIt() {
        PanelVisitor visitor = stage.loggedIn();
        for (String path : List.of("/login", "/status", "/nothing", "/panel.css", "/activation")) {
            Seen seen = visitor.get(path);
            assertAll(
                    path,
                    () -> assertEquals(
                            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                                    + "frame-ancestors 'none'; base-uri 'none'",
                            seen.headers().get("content-security-policy")),
                    () -> assertEquals("nosniff", seen.headers().get("x-content-type-options")),
                    () -> assertEquals("same-origin", seen.headers().get("referrer-policy")),
                    () -> assertEquals(
                            path.equals("/panel.css") ? "no-cache" : "no-store",
                            seen.headers().get("cache-control")));
        }
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = stage.visitor().get("/login").headers().get("set-cookie");

        assertTrue(cookie.matches("servicelink-\\d+=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict"), cookie);
    }

    @Test
    void nothingIsDoneWithoutALogin() {
        PanelVisitor stranger = stage.visitor();
        String token = stranger.get("/login").token();
        for (String action : ACTIONS) {
            assertEquals("/login?why=ended", stranger.postWith(token, action).location(), action);
        }
        for (String page : List.of("/", "/status", "/activation", "/file", "/file/request", "/file/qr.svg")) {
            assertEquals("/login?to=" + page, stranger.get(page).location(), page);
        }
        assertEquals(List.of(), stage.link().asked());
    }

    @Test
    void nothingIsDoneWithoutTheTokenOfThePage() {
        PanelVisitor visitor = stage.loggedIn();
        String strangers = stage.visitor().get("/login").token();
        for (String action : ACTIONS) {
            assertEquals(Reply.FORBIDDEN, visitor.post(action, FORM, "").status(), action);
            assertEquals(Reply.FORBIDDEN, visitor.postWith(strangers, action).status(), action);
        }
        assertTrue(visitor.postWith(strangers, "/sync").html().contains("That form is no longer good"));
        assertEquals(List.of(), stage.link().asked());
    }

    @Test
    void nothingIsDoneForAPageOfAnotherOrigin() {
        PanelVisitor visitor = stage.loggedIn();
        String form = "token=" + visitor.get("/status").token();
        String own = "http://127.0.0.1:" + stage.server().address().getPort();
        for (String origin : List.of("null", "http://evil.example", own + "1", "http://127.0.0.1:1")) {
            assertEquals(Reply.FORBIDDEN, fromOrigin(visitor, origin, form).status(), origin);
        }
        assertEquals(List.of(), stage.link().asked());

        assertEquals(Reply.SEE_OTHER, fromOrigin(visitor, own, form).status());
        assertEquals(List.of("sync"), stage.link().asked());
    }

    private static Seen fromOrigin(PanelVisitor visitor, String origin, String form) {
        return visitor.send("/sync", request -> request.header("Origin", origin)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form)));
    }

    @Test
    void loggingInAndOutNeedATokenToo() {
        PanelVisitor visitor = stage.loggedIn();

        assertEquals(Reply.FORBIDDEN, visitor.post("/logout", FORM, "").status());
        assertEquals(Reply.OK, visitor.get("/status").status());
        assertEquals(
                Reply.FORBIDDEN,
                stage.visitor().post("/login", FORM, "password=correct+horse").status());
    }

    @Test
    void anAddressSaysWhatItCanDo() {
        PanelVisitor visitor = stage.loggedIn();
        Seen get = visitor.get("/sync");
        Seen put = visitor.send("/status", request -> request.method("PUT", BodyPublishers.noBody()));

        assertEquals(List.of(405, "POST"), List.of(get.status(), get.headers().get("allow")));
        assertEquals(
                List.of(405, "GET, HEAD"), List.of(put.status(), put.headers().get("allow")));
        assertTrue(put.html().contains("That cannot be done here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/status/", "/status%20", "/..%2fstatus", "/panel.properties"})
    void whatIsNotThereIsSaidInWords(String path) throws IOException {
        String answer = raw(path, "Host: localhost");

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains("There is no such page"));
    }

    @Test
    void headIsAGetWithoutThePage() throws IOException {
        String answer = RawVisit.send(
                stage.server().address(), "HEAD /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200 "));
        assertTrue(answer.endsWith("\r\n\r\n"));
    }

    @Test
    void aBodyThatIsTooLargeIsSaidInWords() {
        PanelVisitor visitor = stage.loggedIn();
        String token = visitor.get("/file").token();

        Seen form = visitor.postWith(token, "/sync", "x", "y".repeat(16 * 1024));
        Seen license = visitor.post("/file/license", "multipart/form-data; boundary=b", "y".repeat(1024 * 1024));

        assertEquals(List.of(413, 413), List.of(form.status(), license.status()));
        assertTrue(license.html().contains("at most 64 KiB"));
        assertEquals(List.of(), stage.link().asked());
    }

    @Test
    void aBodyThatIsNoFormIsSaidInWords() {
        Seen seen = stage.loggedIn().post("/sync", "application/json", "{}");

        assertEquals(Reply.BAD_REQUEST, seen.status());
        assertTrue(seen.html().contains("That form cannot be read"));
    }

    @Test
    void aFaultIsSaidInWordsAndShowsNothingOfItself() {
        PanelVisitor visitor = stage.loggedIn();
        stage.link().showing(() -> {
            throw new IllegalStateException("secret of the inside");
        });

        Seen seen = visitor.get("/status");

        assertEquals(Reply.FAULT, seen.status());
        assertTrue(seen.html().contains("The panel failed"));
        assertFalse(seen.html().contains("secret of the inside") || seen.html().contains("Exception"), seen.html());
    }

    @Test
    void aDamagedPasswordFileLetsNobodyIn() throws IOException {
        PanelVisitor visitor = stage.loggedIn();
        Files.writeString(directory.resolve(PanelPassword.FILE), "damaged");

        assertEquals(Reply.FAULT, visitor.get("/status").status());
        assertEquals(Reply.FAULT, stage.visitor().get("/login").status());
        assertEquals(Reply.FAULT, stage.visitor().get("/start").status());
    }

    @Test
    void stylesAreKeptByTheBrowserUnderAnAddressOfTheirVersion() {
        PanelVisitor visitor = stage.visitor();
        String html = visitor.get("/login").html();
        String address = html.replaceAll("(?s).*href=\"(/panel\\.css\\?v=[0-9a-f]{12})\".*", "$1");
        Seen styles = visitor.get(address);

        assertEquals("text/css; charset=utf-8", styles.headers().get("content-type"));
        assertEquals("public, max-age=31536000, immutable", styles.headers().get("cache-control"));
        assertFalse(styles.headers().containsKey("set-cookie"));
    }
}
