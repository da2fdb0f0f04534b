package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.panel.PanelVisitor.Seen;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Platform;

/** Activating, online and by a file. */
class PanelActivationTest {
    private static final Outcome.Refused WRONG = new Outcome.Refused(
            Outcome.Reason.INPUT,
            "input",
            "Two fields are wrong",
            List.of(new FieldMessage("id", "Enter 8 digits"), new FieldMessage("address", "Enter the address")));

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

    private Seen activate(String action, String id, String proxyPassword) {
        return visitor.post(
                "/activation",
                action,
                "platform",
                "mivoice-5000",
                "id",
                id,
                "address",
                "portal.example",
                "port",
                "8443",
                "proxy",
                "proxy.example:3128",
                "proxyUser",
                "agent",
                "proxyPassword",
                proxyPassword);
    }

    @Test
    void whatIsTypedReachesTheAgentAndTheStatusSaysWhatCameOfIt() {
        assertEquals("/status", activate("/activation", " 50607080 ", "s3cret").location());

        assertEquals(Optional.of(Platform.MIVOICE_5000), stage.link().form().platform());
        assertEquals("50607080", stage.link().form().id());
        assertEquals("portal.example", stage.link().form().address());
        assertEquals("8443", stage.link().form().port());
        assertEquals("proxy.example:3128", stage.link().form().proxy());
        assertEquals("agent", stage.link().form().proxyUser());
        assertEquals("s3cret", stage.link().form().proxyPassword());
        assertTrue(visitor.get("/status").html().contains("It is done"));
    }

    @Test
    void thePlatformsStandUnderTheirLicenseServerAndBothRulesAreSaid() {
        String html = visitor.get("/activation").html();

        assertTrue(html.contains("<optgroup label=\"AMC license server, by Application Record ID\">"
                + "<option value=\"mivoice-business\">MiVoice Business</option>"
                + "<option value=\"mivoice-250\">MiVoice 250</option></optgroup>"));
        assertTrue(html.contains("<optgroup label=\"SLS license server, by ServiceLink ID\">"));
        assertTrue(html.contains("Needed for SLS. For AMC you may leave it blank."));
        assertTrue(html.contains("For AMC the Application Record ID (service account ID), 5 to 8 digits."));
    }

    @Test
    void wrongFieldsAreSaidOnTopAndAtTheirPlacesAndValuesAreKept() {
        stage.link().answering(() -> WRONG);

        assertEquals("/activation", activate("/activation", "1", "s3cret").location());

        String html = visitor.get("/activation").html();
        assertTrue(html.contains("<a href=\"#id\">Enter 8 digits</a>"));
        assertTrue(html.contains("id=\"address-error\""));
        assertTrue(html.contains("<option value=\"mivoice-5000\" selected=\"\">"));
        assertTrue(html.contains("value=\"1\""));
        assertTrue(html.contains("value=\"proxy.example:3128\""));
        assertFalse(html.contains("s3cret"));
        assertFalse(visitor.get("/activation").html().contains("There is a problem"));
    }

    @Test
    void aProxyPasswordIsTypedOnceWhateverElseWasWrong() {
        stage.link().answering(() -> WRONG);
        activate("/activation", "1", "s3cret");
        activate("/activation", "50607080", "");

        assertEquals("s3cret", stage.link().form().proxyPassword());
    }

    @Test
    void aProxyPasswordIsForItsProxyAndUserOnly() {
        stage.link().answering(() -> WRONG);
        activate("/activation", "1", "s3cret");
        visitor.post("/activation", "/activation", "proxy", "other.example:3128", "proxyUser", "agent");

        assertEquals("", stage.link().form().proxyPassword());
    }

    @Test
    void anUnknownPlatformIsNone() {
        visitor.post("/activation", "/activation", "platform", "mivoice-9999");

        assertEquals(Optional.empty(), stage.link().form().platform());
    }

    @Test
    void aRequestIsMadeDownloadedAndShownToAPhone() {
        assertEquals("/file", activate("/activation/request", "50607080", "").location());

        assertEquals(List.of("request activate"), stage.link().asked());
        assertTrue(visitor.get("/file").html().contains("activate-50607080.licreq"));
        Seen file = visitor.get("/file/request");
        assertEquals("a request", file.html());
        assertEquals(
                "attachment; filename=\"activate-50607080.licreq\"",
                file.headers().get("content-disposition"));
        Seen code = visitor.get("/file/qr.svg");
        assertEquals("image/svg+xml", code.headers().get("content-type"));
        assertTrue(code.html().startsWith("<svg "));
    }

    @Test
    void aRequestThatCannotBeMadeIsSaidOnItsForm() {
        stage.link().answering(new OfflineAnswer.NotMade(WRONG));

        assertEquals("/activation", activate("/activation/request", "1", "").location());
        assertTrue(visitor.get("/activation").html().contains("<a href=\"#id\">Enter 8 digits</a>"));
        assertEquals(Reply.NOT_FOUND, visitor.get("/file/request").status());
    }

    @Test
    void theOtherRequestsAreMadeTheSameWay() {
        stage.link().showing(Statuses.active());
        visitor.post("/file", "/file/request");
        visitor.post("/deactivation", "/deactivation/request");
        visitor.post("/emergency", "/emergency/request");

        assertEquals(
                List.of("request sync", "request deactivate", "request emergency"),
                stage.link().asked());
    }

    @Test
    void aNameOfAFileCannotBreakOutOfItsHeader() {
        stage.link()
                .answering(new OfflineAnswer.Made(
                        new OfflineRequest("a\"\r\nSet-Cookie: x=\"../é", "a", Optional.empty())));
        activate("/activation/request", "50607080", "");

        Seen file = visitor.get("/file/request");

        assertEquals(
                "attachment; filename=\"a___Set-Cookie__x__..__\"",
                file.headers().get("content-disposition"));
        assertEquals(Reply.NOT_FOUND, visitor.get("/file/qr.svg").status());
    }

    private Seen load(String file, String text) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                + visitor.get("/file").token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.lic\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + file
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"licenseText\"\r\n\r\n" + text + "\r\n--b--\r\n";
        return visitor.post("/file/license", "multipart/form-data; boundary=b", body);
    }

    @Test
    void aLicenseIsLoadedAsFileOrAsText() {
        assertEquals("/status", load("license one", "").location());
        assertEquals("/status", load("", " license two\r\n").location());

        assertEquals(
                List.of("load license one", "load license two"), stage.link().asked());
    }

    @Test
    void aLicenseThatIsMissingOrTooLargeIsNotLoaded() {
        load("", " ");
        assertTrue(visitor.get("/file").html().contains("Choose the license file, or paste its text"));
        load("y".repeat(64 * 1024 + 1), "");
        assertTrue(visitor.get("/file").html().contains("A license file has at most 64 KiB"));

        assertEquals(List.of(), stage.link().asked());
    }

    @Test
    void aLicenseThatIsRefusedIsSaidAtItsField() {
        stage.link()
                .answering(() -> new Outcome.Refused(
                        Outcome.Reason.LICENSE,
                        "wrong-answer",
                        "It is for another site",
                        List.of(new FieldMessage("file", "It is for another site"))));

        assertEquals("/file", load("license", "").location());
        String html = visitor.get("/file").html();
        assertTrue(html.contains("<a href=\"#file\">It is for another site</a>"));
        assertFalse(html.contains("<p>It is for another site</p>"));
    }
}
