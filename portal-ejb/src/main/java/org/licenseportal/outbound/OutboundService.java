package org.licenseportal.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.licenseportal.kernel.Clocks;

/**
 * Calls addresses that somebody typed, and nothing inside (SSRF): HTTPS alone, public addresses alone, no redirection,
 * a few seconds, a bounded answer. {@code portal.outbound.private} lifts the first two, for tests and for issuers in
 * one's own network.
 */
@ApplicationScoped
public class OutboundService {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final int HIGHEST_PORT = 65_535;
    private static final int LARGEST = 256 * 1024;
    private static final int PIECE = 8192;

    @Inject
    @ConfigProperty(name = "portal.outbound.private", defaultValue = "false")
    boolean inside;

    @Inject
    Clocks clocks;

    /** How long an exchange may take in all. */
    Duration patience = Duration.ofSeconds(10);

    /** The answer was too long, or took too long. */
    private static final class Unbearable extends IOException {

        private static final long serialVersionUID = 1L;
        private final OutboundFault fault;

        Unbearable(OutboundFault fault) {
            this.fault = fault;
        }
    }

    /** What speaks against this address before anybody asks it; empty when nothing does. */
    public Optional<OutboundFault> fault(URI address) {
        boolean scheme = "https".equals(address.getScheme()) || inside && "http".equals(address.getScheme());
        boolean place = address.getHost() != null && address.getPort() <= HIGHEST_PORT && address.getPort() != 0;
        if (!scheme || !place || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return Optional.of(OutboundFault.ADDRESS_UNUSABLE);
        }
        return inside ? Optional.empty() : hostFault(address.getHost());
    }

    /** Sends the request, and reads the answer. */
    public OutboundOutcome call(OutboundCall wanted) {
        Optional<OutboundFault> fault = fault(wanted.address());
        if (fault.isPresent()) {
            return new OutboundOutcome.Failed(fault.get());
        }
        Instant end = clocks.now().plus(patience);
        try {
            return exchange(wanted, end);
        } catch (Unbearable unbearable) {
            return new OutboundOutcome.Failed(unbearable.fault);
        } catch (GuardedSockets.LeadsInside inward) {
            return new OutboundOutcome.Failed(OutboundFault.ADDRESS_PRIVATE);
        } catch (SocketTimeoutException slow) {
            return new OutboundOutcome.Failed(OutboundFault.TOO_SLOW);
        } catch (IOException | IllegalArgumentException unreachable) {
            return new OutboundOutcome.Failed(
                    clocks.now().isBefore(end) ? OutboundFault.UNREACHABLE : OutboundFault.TOO_SLOW);
        }
    }

    private static Optional<OutboundFault> hostFault(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::is)
                    ? Optional.empty()
                    : Optional.of(OutboundFault.ADDRESS_PRIVATE);
        } catch (UnknownHostException nowhere) {
            return Optional.of(OutboundFault.UNREACHABLE);
        }
    }

    /** Whoever sends a byte now and then is cut off at the end, whatever this thread waits for. */
    private OutboundOutcome exchange(OutboundCall wanted, Instant end) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) wanted.address().toURL().openConnection();
        CompletableFuture<Void> cut = CompletableFuture.runAsync(
                connection::disconnect, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try {
            prepare(connection, wanted);
            int status = connection.getResponseCode();
            String type = Optional.ofNullable(connection.getContentType()).orElse("");
            return new OutboundOutcome.Answered(status, type, read(body(connection, status), end));
        } finally {
            cut.cancel(false);
            connection.disconnect();
        }
    }

    private void prepare(HttpURLConnection connection, OutboundCall wanted) throws IOException {
        if (!inside && connection instanceof HttpsURLConnection secure) {
            secure.setSSLSocketFactory(new GuardedSockets());
        }
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) READ.toMillis());
        connection.setRequestMethod(wanted.method());
        wanted.headers().forEach(connection::setRequestProperty);
        connection.setRequestProperty("Connection", "close");
        if (wanted.body().isPresent()) {
            connection.setDoOutput(true);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(wanted.body().get().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static InputStream body(HttpURLConnection connection, int status) throws IOException {
        InputStream body =
                status < HttpURLConnection.HTTP_BAD_REQUEST ? connection.getInputStream() : connection.getErrorStream();
        return body == null ? InputStream.nullInputStream() : body;
    }

    private String read(InputStream body, Instant end) throws IOException {
        try (body) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
                all.write(piece, 0, count);
                if (all.size() > LARGEST) {
                    throw new Unbearable(OutboundFault.TOO_LARGE);
                }
                if (clocks.now().isAfter(end)) {
                    throw new Unbearable(OutboundFault.TOO_SLOW);
                }
            }
            return all.toString(StandardCharsets.UTF_8);
        }
    }
}
