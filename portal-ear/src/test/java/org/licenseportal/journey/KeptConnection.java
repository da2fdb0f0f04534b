package org.licenseportal.journey;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One HTTP/1.1 connection that stays open: an answer that cuts it is an error here; a client library hides it. */
final class KeptConnection implements Closeable {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final String host;
    private final Socket socket;
    private final InputStream in;

    KeptConnection(URI address) throws IOException {
        host = address.getAuthority();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * Sends a request for a license and reads the whole answer.
     *
     * @param heads further header lines, each with its line end
     */
    RawAnswer post(String heads, byte[] body) throws IOException {
        String head = "POST /api/v1/license-requests HTTP/1.1\r\nHost: " + host + "\r\n" + heads + "Content-Length: "
                + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        socket.getOutputStream().write(whole);
        socket.getOutputStream().flush();
        return read();
    }

    private RawAnswer read() throws IOException {
        String status = line();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        byte[] body = headers.containsKey("Transfer-Encoding") ? chunks() : exactly(length(headers));
        return new RawAnswer(Integer.parseInt(status.split(" ")[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    private static int length(Map<String, String> headers) throws IOException {
        String length = headers.get("Content-Length");
        if (length == null) {
            throw new IOException("an answer without a length: " + headers);
        }
        return Integer.parseInt(length);
    }

    private byte[] chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.append(new String(exactly(size), StandardCharsets.ISO_8859_1));
            exactly(2);
        }
        exactly(2);
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] exactly(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the server cut the connection within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the server cut the connection after: " + line);
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer with its header names in any case. */
    record RawAnswer(int status, Map<String, String> headers, String body) {}
}
