package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open in the server's defaults and closed here: TLS, smuggled requests, slow and greedy clients. */
class ServerProtocolIT {

    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final String START = "GET /health/ready HTTP/1.1\r\nHost: localhost\r\n";

    private final WildFlyServer server = (WildFlyServer) Stage.DERBY.server();
    private final RawHttp raw = new RawHttp(server.address());

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void goodVersionsOfTlsAreSpoken(String version) throws Exception {
        assertEquals(version, handshake(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.1", "TLSv1"})
    void oldVersionsOfTlsAreNot(String version) {
        assertThrows(Exception.class, () -> handshake(version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two lengths
                START + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcdGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n",
                // ends of lines and heads that are none
                START + "X: y\r\r\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n",
                START + "X: y\r\n\r\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /health/ready HTTP/1.1\r\n Host: localhost\r\n\r\n",
                START + "Content-Length : 4\r\n\r\nabcd",
                START + "Content-Length: -1\r\n\r\n",
                START + "Content-Length: 99999999999999999999\r\n\r\n",
                "GET /health/ready HTTP/1.1\r\nHost: localhost\r\nX\0: y\r\n\r\n",
            })
    void aDoubtfulHeadIsRefused(String request) {
        String answer = raw.send(request, SILENCE);
        assertFalse(answer.contains("smuggled"), answer);
        assertTrue(RawHttp.status(answer) == 400 || RawHttp.status(answer) == 0, () -> request + "\n" + answer);
        assertTrue(RawHttp.responses(answer) <= 1, () -> request + "\n" + answer);
    }

    @Test
    void lengthAndChunksTogetherNeverHideARequest() {
        String answer = raw.send(
                "POST /api/v1/license-requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + "GET /health/ready HTTP/1.1\r\n"
                        + "Host: localhost\r\n\r\n",
                SILENCE);
        assertTrue(RawHttp.status(answer) == 400 || RawHttp.status(answer) == 0, answer);
        assertFalse(answer.contains("\"UP\""), answer);
    }

    @Test
    void anUnknownCodingHidesNoRequest() {
        String answer = raw.send(
                START + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n",
                SILENCE);
        assertTrue(RawHttp.responses(answer) <= 1, answer);
    }

    @Test
    void noOtherProtocolIsOffered() {
        for (String protocol : new String[] {"h2c", "jboss-remoting", "jboss-ejb", "websocket"}) {
            String answer = raw.send(
                    START + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: " + protocol
                            + "\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-JbossRemoting-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                    SILENCE);
            assertEquals(200, RawHttp.status(answer), protocol + ": " + answer);
        }
    }

    @Test
    void aHeadHasBounds() {
        String many = START + "X-Filler: 1\r\n".repeat(300) + "\r\n";
        String tooLong = START + "X-Filler: " + "y".repeat(100_000) + "\r\n\r\n";
        String query = "GET /health/ready?" + "a=1&".repeat(2_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (String request : new String[] {many, tooLong, query}) {
            int status = RawHttp.status(raw.send(request, SILENCE));
            assertTrue(status == 0 || status / 100 == 4, request.substring(0, 60) + " " + status);
        }
    }

    @Test
    void aSlowHeadIsCutOff() throws IOException {
        try (Socket socket = raw.open()) {
            socket.getOutputStream()
                    .write("GET /health/ready HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.setSoTimeout(25_000);
            assertEquals(-1, socket.getInputStream().read(), "the server waits for the rest for ever");
        }
    }

    private String handshake(String version) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustSelfSigned()}, null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket(
                        server.secureAddress().getHost(), server.secureAddress().getPort())) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    /** The test server signs its certificate itself. */
    private static final class TrustSelfSigned implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
            assertTrue(chain.length > 0);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
