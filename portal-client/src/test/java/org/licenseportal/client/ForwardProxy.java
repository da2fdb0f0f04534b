package org.licenseportal.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** A small HTTP proxy with a login for tests. Every name leads to the one portal that it knows. */
public final class ForwardProxy implements AutoCloseable {
    private final HttpServer server;
    private final FakePortal portal;
    private final String login;
    private final AtomicInteger forwarded = new AtomicInteger();

    /**
     * @param portal where everything goes
     * @param user that it wants
     * @param password that it wants
     */
    public ForwardProxy(FakePortal portal, String user, String password) {
        this.portal = portal;
        this.login =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** @return its port */
    public int port() {
        return server.getAddress().getPort();
    }

    /** @return how many requests went on to the portal */
    public int forwarded() {
        return forwarded.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!login.equals(exchange.getRequestHeaders().getFirst("Proxy-Authorization"))) {
                exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
                exchange.sendResponseHeaders(407, -1);
                return;
            }
            forwarded.incrementAndGet();
            forward(exchange, body);
        }
    }

    private void forward(HttpExchange exchange, byte[] body) throws IOException {
        URI target = URI.create(portal.url() + exchange.getRequestURI().getRawPath());
        HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
        connection.setRequestMethod(exchange.getRequestMethod());
        connection.setRequestProperty("X-Asked-Host", exchange.getRequestURI().getHost());
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            connection.setRequestProperty("Content-Type", type);
            connection.setDoOutput(true);
            connection.getOutputStream().write(body);
        }
        byte[] answer = connection.getInputStream().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", connection.getContentType());
        exchange.sendResponseHeaders(connection.getResponseCode(), answer.length);
        exchange.getResponseBody().write(answer);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
