package org.licenseportal.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP by hand, for what no client library sends. */
final class RawHttp {

    private final URI address;

    RawHttp(URI address) {
        this.address = address;
    }

    /** Sends the text as it is and returns all that comes back until the server closes or is silent for the limit. */
    String send(String request, Duration silence) {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.setSoTimeout((int) silence.toMillis());
            return readAll(socket.getInputStream()).toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to the server. */
    Socket open() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 5_000);
        return socket;
    }

    /** The status of the first response, or 0 when the connection was closed without one. */
    static int status(String response) {
        return response.startsWith("HTTP/1.1 ") ? Integer.parseInt(response.substring(9, 12)) : 0;
    }

    /** How many responses came back. */
    static int responses(String answer) {
        return answer.split("HTTP/1\\.1 \\d{3} ", -1).length - 1;
    }

    private static ByteArrayOutputStream readAll(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException silent) {
            return all;
        } catch (SocketException reset) {
            return all;
        }
        return all;
    }
}
