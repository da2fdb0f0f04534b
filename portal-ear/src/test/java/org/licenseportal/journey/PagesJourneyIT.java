package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as scanners and broken clients meet them: nothing inside shows, and every failure has its request ID. */
class PagesJourneyIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI portal = Stage.DERBY.server().address();
    private final PortalApi http = new PortalApi(portal);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/register.xhtml",
                "/register%2exhtml",
                "/index",
                "/index.xhtml",
                "/error",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..&loc=../WEB-INF",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/problems/no-such-problem",
                "/assets/000000000000/portal.css",
                "/no-such-page"
            })
    void whatIsNoPageIsNotFound(String path) {
        assertTold(404, get(path));
    }

    /** Servers refuse these before any filter of the portal sees them, so the answer is theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/WEB-INF/pages/error.xhtml", "/META-INF/MANIFEST.MF"})
    void nothingOfTheInsideIsGiven(String path) {
        Answer answer = get(path);

        assertEquals(404, answer.status());
        assertFalse(answer.text().contains("<web-app") || answer.text().contains("ui:composition"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rO0ABXNyABBqYXZhLnV0aWwuQXJyYXlMaXN0", "123:456", "x", ""})
    void aForeignViewStateIsNeitherReadNorTraced(String state) {
        Answer answer = post("/register/review", FORM, "confirm=confirm&accept=x&jakarta.faces.ViewState=" + state);

        assertTold(400, answer);
        assertTrue(answer.text().contains("This page is out of date"));
    }

    @Test
    void aBrokenUploadIsNoFailureOfTheServer() {
        assertTold(
                400,
                post(
                        "/register",
                        "multipart/form-data; boundary=xyz",
                        "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc"));
    }

    @Test
    void anUploadThatIsFarTooLargeIsAnsweredWithAPage() {
        Answer answer = post("/register", FORM, "text=" + "a".repeat(3_000_000));

        assertTold(413, answer);
        assertTrue(answer.text().contains("64 KiB"));
    }

    @Test
    void aRefusedDownloadTellsItsProblem() {
        Answer answer = post("/register/license", FORM, "request=abc");

        assertTold(400, answer);
        assertTrue(answer.text().contains("This is not a license request"));
    }

    @Test
    void theRequestIdOfAProxyIsKept() {
        Answer answer = http.exchange(
                HttpRequest.newBuilder(portal.resolve("/no-such-page")).header("X-Request-Id", "proxy-00000001"));

        assertEquals("proxy-00000001", answer.header("X-Request-Id"));
        assertTold(404, answer);
    }

    @Test
    void stylesMayBeKeptForEver() {
        String address = get("/").text().replaceAll("(?s).*href=\"(/assets/[^\"]+/portal\\.css)\".*", "$1");
        Answer styles = get(address);

        assertEquals(200, styles.status());
        assertEquals("public, max-age=31536000, immutable", styles.header("Cache-Control"));
        assertEquals("Accept-Encoding", styles.header("Vary"));
    }

    private void assertTold(int status, Answer answer) {
        assertEquals(status, answer.status());
        assertFalse(answer.text().contains("Exception"), answer.text());
        assertTrue(answer.text().contains(answer.header("X-Request-Id")), answer.text());
        assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("", answer.header("Set-Cookie"));
    }

    private Answer get(String path) {
        return http.exchange(HttpRequest.newBuilder(URI.create(portal + path)));
    }

    private Answer post(String path, String contentType, String body) {
        return http.exchange(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }
}
