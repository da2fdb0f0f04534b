package org.licenseportal.client.panel;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request byte by byte, as no well-behaved client sends it. */
final class RawVisit {
    private RawVisit() {}

    /** The whole answer, of which the server closes the connection. */
    static String send(URI panel, String request) throws IOException {
        try (Socket socket = new Socket(panel.getHost(), panel.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String get(URI panel, String path, String... headers) throws IOException {
        return send(
                panel,
                "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }
}
