package org.licenseportal.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.kernel.Clocks;

/** ACC-3: what others name leads outside, or nowhere. */
class OutboundServiceTest {

    private final OutboundService outbound = new OutboundService();
    private HttpServer server;

    @BeforeEach
    void aServerInside() throws IOException {
        outbound.clocks = new Clocks();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = path.equals("/large")
                    ? new byte[300 * 1024]
                    : (exchange.getRequestMethod() + " "
                                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(path.equals("/moved") ? 302 : path.equals("/no") ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example/",
                "ftp://issuer.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https:issuer",
                "https://user:word@issuer.example/",
                "https://issuer.example:70000/",
                "https://issuer.example:0/",
                "https://issuer.example/#piece"
            })
    void acc3AnAddressIsOneOfHttps(String address) {
        assertEquals(Optional.of(OutboundFault.ADDRESS_UNUSABLE), outbound.fault(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://10.1.2.3/"
            })
    void acc3NothingInsideIsCalled(String address) {
        assertEquals(
                new OutboundOutcome.Failed(OutboundFault.ADDRESS_PRIVATE),
                outbound.call(OutboundCall.get(URI.create(address))));
    }

    @Test
    void acc3AConnectionThatLeadsInsideIsLeft() throws IOException {
        try (Socket inward =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            assertThrows(GuardedSockets.LeadsInside.class, () -> new GuardedSockets()
                    .createSocket(inward, "issuer.example", 443, true));
        }
    }

    @Test
    void acc3ASettingOpensTheInside() {
        outbound.inside = true;
        assertEquals(new OutboundOutcome.Answered(200, "text/plain", "GET "), get("/"));
        assertEquals(
                new OutboundOutcome.Answered(200, "text/plain", "POST a=b"),
                outbound.call(new OutboundCall("POST", address("/"), Map.of("X-A", "b"), Optional.of("a=b"))));
    }

    @Test
    void acc3NobodyFollowsARedirection() {
        outbound.inside = true;
        assertEquals(new OutboundOutcome.Answered(302, "text/plain", "GET "), get("/moved"));
        assertEquals(new OutboundOutcome.Answered(404, "text/plain", "GET "), get("/no"));
    }

    @Test
    void acc3AnAnswerHasAnEnd() {
        outbound.inside = true;
        assertEquals(new OutboundOutcome.Failed(OutboundFault.TOO_LARGE), get("/large"));
    }

    @Test
    void acc3WhoSendsAByteNowAndThenIsCutOff() throws IOException {
        outbound.inside = true;
        outbound.patience = Duration.ofMillis(600);
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(slow));
            URI address = URI.create("http://127.0.0.1:" + slow.getLocalPort() + "/");
            assertEquals(new OutboundOutcome.Failed(OutboundFault.TOO_SLOW), outbound.call(OutboundCall.get(address)));
            slow.close();
            dripping.join();
        }
    }

    /** Begins a header that never ends, until the other side is gone. */
    private static void drip(ServerSocket server) {
        try (Socket caller = server.accept()) {
            caller.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                caller.getOutputStream().write('x');
                caller.getOutputStream().flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        } catch (IOException gone) {
            assertFalse(server.isClosed() && server.getLocalPort() < 0);
        }
    }

    @Test
    void acc3WhereNobodyListensNobodyAnswers() {
        outbound.inside = true;
        URI nowhere = address("/");
        server.stop(0);
        assertEquals(new OutboundOutcome.Failed(OutboundFault.UNREACHABLE), outbound.call(OutboundCall.get(nowhere)));
    }

    private OutboundOutcome get(String path) {
        return outbound.call(OutboundCall.get(address(path)));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
