package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.licenseportal.kernel.Clocks;

/**
 * Makes a call over a connection of its own: to the very network address that was looked at, so that a name cannot
 * mean a harmless one when it is checked and another one when it is called. Of the answer it reads the status alone,
 * and goes nowhere else, whatever the answer says (decision 0068).
 */
@ApplicationScoped
class CallClient {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})");
    private static final int ANSWER_LENGTH = "HTTP/1.1 200".length();

    @Inject
    CallSettings settings;

    @Inject
    Clocks clocks;

    /** Posts to the endpoint; answers what came of it, and throws nothing. */
    CallAnswer post(EndpointAddress endpoint, SignedCall call) {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(endpoint.host());
            boolean closed = Arrays.stream(addresses).anyMatch(address -> !PublicNetworkRule.isPublic(address));
            if (!settings.open() && (closed || !endpoint.encrypted())) {
                return CallAnswer.none(CallFault.PRIVATE_ADDRESS);
            }
            try (Socket socket = connect(addresses[0], endpoint)) {
                write(socket.getOutputStream(), endpoint, call);
                return read(socket.getInputStream());
            }
        } catch (UnknownHostException unknown) {
            return CallAnswer.none(CallFault.UNKNOWN_HOST);
        } catch (SocketTimeoutException slow) {
            return CallAnswer.none(CallFault.TOO_SLOW);
        } catch (SSLException untrusted) {
            return CallAnswer.none(CallFault.NO_TRUST);
        } catch (IOException broken) {
            return CallAnswer.none(CallFault.NO_CONNECTION);
        }
    }

    private static Socket connect(InetAddress address, EndpointAddress endpoint) throws IOException {
        Socket plain = SocketFactory.getDefault().createSocket();
        try {
            plain.setSoTimeout(READ_MILLIS);
            plain.connect(new InetSocketAddress(address, endpoint.port()), CONNECT_MILLIS);
            return endpoint.encrypted() ? encrypted(plain, endpoint) : plain;
        } catch (IOException failure) {
            plain.close();
            throw failure;
        }
    }

    /** The certificate has to be that of the host, whichever of its network addresses was called. */
    private static Socket encrypted(Socket plain, EndpointAddress endpoint) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, endpoint.host(), endpoint.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void write(OutputStream out, EndpointAddress endpoint, SignedCall call) throws IOException {
        byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
        String head = "POST " + endpoint.target() + " HTTP/1.1\r\n"
                + "Host: " + endpoint.authority() + "\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n"
                + "User-Agent: license-portal\r\n"
                + "webhook-id: " + call.id() + "\r\n"
                + "webhook-timestamp: " + call.time().getEpochSecond() + "\r\n"
                + "webhook-signature: " + call.signature() + "\r\n"
                + "Connection: close\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private CallAnswer read(InputStream in) throws IOException {
        Instant end = clocks.now().plus(LONGEST);
        StringBuilder start = new StringBuilder();
        int next = in.read();
        while (next >= 0 && start.length() < ANSWER_LENGTH && clocks.now().isBefore(end)) {
            start.append((char) next);
            next = start.length() < ANSWER_LENGTH ? in.read() : -1;
        }
        return answer(start.toString()).orElseGet(() -> CallAnswer.none(CallFault.NO_HTTP));
    }

    private static Optional<CallAnswer> answer(String start) {
        Matcher answer = ANSWER.matcher(start);
        return answer.matches() ? Optional.of(CallAnswer.of(Integer.parseInt(answer.group(1)))) : Optional.empty();
    }
}
