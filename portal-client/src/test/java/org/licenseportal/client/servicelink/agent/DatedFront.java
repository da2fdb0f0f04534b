package org.licenseportal.client.servicelink.agent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Stands before a portal and dates its answers by another clock; the JDK's server leaves nobody that header. */
final class DatedFront implements AutoCloseable {
    private final ServerSocket door;
    private final int portal;
    private final Clock clock;

    DatedFront(int portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "dated-front");
        listener.setDaemon(true);
        listener.start();
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket client = door.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), portal)) {
                server.getOutputStream().write(request(client.getInputStream()));
                String answer = new String(server.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                client.getOutputStream().write(dated(answer).getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException broken) {
                continue;
            }
        }
    }

    private String dated(String answer) {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
        return answer.replaceFirst("(?i)\r\nDate: [^\r]*", "\r\nDate: " + now + "\r\nConnection: close");
    }

    /** Head and body, made to be the last of its connection. */
    private static byte[] request(InputStream input) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = input.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        String length = text.replaceFirst("(?is).*\r\nContent-Length: (\\d+).*", "$1");
        byte[] body = input.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(text.replaceFirst("(?i)\r\nConnection: [^\r]*", "")
                .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
