package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open in the server's defaults and closed by {@code server-config/wildfly/portal.cli}: services and pages. */
class ServerHardeningIT {

    private final WildFlyServer server = (WildFlyServer) Stage.DERBY.server();
    private final PortalApi portal = Stage.DERBY.api();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/api/v1/license-requests", "/no-such-page", "/health/ready"})
    void noAnswerNamesTheServer(String path) {
        Answer answer = portal.get(path);
        assertEquals("", answer.header("Server"));
        assertEquals("", answer.header("X-Powered-By"));
        assertFalse(answer.text().toLowerCase(Locale.ROOT).contains("wildfly"));
        assertFalse(answer.text().toLowerCase(Locale.ROOT).contains("undertow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/index.html",
                "/wildfly-services",
                "/wildfly-services/ejb",
                "/management",
                "/metrics",
                "/health",
                "/jmx-console",
                "/admin-console",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/",
                "/register.xhtml.bak",
                "/%2e%2e/WEB-INF/web.xml",
                "/..;/WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml?loc=../WEB-INF",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml?ln=..",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=4",
                "/jakarta.faces.resource/components.js.xhtml?ln=../primefaces",
                "/jakarta.faces.resource/core.js.map.xhtml?ln=primefaces"
            })
    void nothingElseIsServed(String path) {
        String answer = new RawHttp(server.address()).send(get(path), Duration.ofSeconds(5));
        int status = RawHttp.status(answer);
        assertTrue(status >= 400 && status < 500, () -> path + ": " + answer);
        assertFalse(answer.contains("<web-app"), answer);
        assertNoTrace(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "FOO", "DELETE", "PATCH"})
    void otherMethodsAreRefused(String method) {
        for (String path : List.of("/", "/register", "/api/v1/license-requests")) {
            Answer answer = method.equals("CONNECT")
                    ? portal.exchange(portal.request(path).method("LOCK", BodyPublishers.noBody()))
                    : portal.exchange(portal.request(path).method(method, BodyPublishers.noBody()));
            assertTrue(answer.status() >= 400 && answer.status() <= 501, method + " " + path + " " + answer.status());
            assertTrue(answer.status() != 500, method + " " + path);
            assertNoTrace(answer.text());
        }
    }

    @Test
    void noSessionIdStandsInAUrl() {
        Answer answer = portal.get("/register;jsessionid=0123456789abcdef");
        assertFalse(answer.text().contains("jsessionid"), answer::text);
        assertFalse(portal.get("/register").text().contains("jsessionid"));
    }

    @Test
    void sessionCookiesStayWithTheBrowserAndTheSite() {
        for (String path : List.of("/", "/register", "/help", "/status")) {
            for (String cookie : portal.get(path).response().headers().allValues("Set-Cookie")) {
                assertTrue(cookie.contains("HttpOnly"), cookie);
                assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite="), cookie);
            }
        }
    }

    @Test
    void garbageInTheViewStateIsNoServerError() {
        for (String state : List.of("rO0ABXNyABdqYXZhLnV0aWwuTGlua2VkSGFzaFNldA==", "-1:-1", "x".repeat(5000), "%00")) {
            Answer answer = portal.exchange(portal.request("/register")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("upload=upload&jakarta.faces.ViewState=" + state)));
            assertTrue(answer.status() < 500, () -> answer.status() + answer.text());
            assertNoTrace(answer.text());
        }
    }

    @Test
    void textsAreCompressed() {
        Answer page = portal.get("/register", "Accept-Encoding", "gzip");
        assertEquals("gzip", page.header("Content-Encoding"));
        assertEquals("", portal.get("/register").header("Content-Encoding"));
    }

    @Test
    void theAddressOfALicenseDoesNotComeFromTheHostHeader() {
        DeviceKey device = DeviceKey.generate();
        String body = LicenseRequest.activate(Stage.DERBY.stockedSite(), "m")
                .of(Stage.RESELLER)
                .signedBy(device)
                .json();
        String request =
                "POST /api/v1/license-requests HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: https\r\nContent-Type: application/jose+json\r\nContent-Length: "
                        + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body;
        String answer = new RawHttp(server.address()).send(request, Duration.ofSeconds(20));
        assertEquals(201, RawHttp.status(answer), answer);
        assertFalse(answer.contains("evil.example"), answer);
    }

    @Test
    void nothingListensBeyondThisMachine() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses()
                    .filter(inet -> !inet.isLoopbackAddress())
                    .toList()) {
                assertThrows(
                        IOException.class,
                        () -> connect(address, server.address().getPort()));
                assertThrows(
                        IOException.class,
                        () -> connect(address, server.secureAddress().getPort()));
                assertThrows(IOException.class, () -> connect(address, server.managementPort()));
            }
        }
    }

    @Test
    void theLogHoldsNeitherEnvironmentNorKeys() {
        portal.get("/api/v1/licenses/none", "Authorization", "Bearer demo-000001");
        String log = Stage.POSTGRESQL.server().logText() + server.logText();
        assertFalse(log.contains("PORTAL_DB_PASSWORD"), "the environment stands in the log");
        assertFalse(log.contains("demo-000001"), "an API key stands in the log");
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    private static void assertNoTrace(String text) {
        assertFalse(text.contains("Exception") || text.contains("\tat "), text);
    }
}
