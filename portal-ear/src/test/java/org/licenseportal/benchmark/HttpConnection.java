package org.licenseportal.benchmark;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection to this machine. It reads no more than it must, so that it costs the machine
 * little beside the server; it expects answers with {@code Content-Length}.
 */
final class HttpConnection implements Closeable {

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "\r\ncontent-length:";
    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private long sent;
    private long received;

    HttpConnection(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        in = socket.getInputStream();
    }

    /** The bytes of a GET. */
    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The bytes of a POST. */
    static byte[] post(String path, String type, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends the request, waits for the whole answer, and returns its status. */
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        filled = 0;
        int head = readHead();
        String text = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
        readUntil(head + contentLength(text));
        sent += request.length;
        received += filled;
        return Integer.parseInt(text.substring(9, 12));
    }

    /** Bytes that went out so far, heads included. */
    long sent() {
        return sent;
    }

    /** Bytes that came in so far, heads included. */
    long received() {
        return received;
    }

    /** The last answer, for an error message. */
    String answer() {
        return new String(buffer, 0, filled, StandardCharsets.UTF_8);
    }

    private int readHead() throws IOException {
        int searched = 0;
        while (true) {
            readMore();
            for (int i = Math.max(0, searched - END_OF_HEAD.length); i <= filled - END_OF_HEAD.length; i++) {
                if (Arrays.equals(buffer, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                    return i + END_OF_HEAD.length;
                }
            }
            searched = filled;
        }
    }

    private static int contentLength(String head) throws IOException {
        int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (at < 0) {
            throw new IOException("an answer without Content-Length: " + head);
        }
        int from = at + LENGTH.length();
        return Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip());
    }

    private void readUntil(int length) throws IOException {
        while (filled < length) {
            readMore();
        }
    }

    private void readMore() throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            throw new EOFException("the answer ended early");
        }
        filled += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
