package org.licenseportal.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A portal for tests on a port of its own: answers what it was told to, and remembers what it was asked. */
public final class FakePortal implements AutoCloseable {
    /** Path of the license requests. */
    public static final String REQUESTS = "/api/v1/license-requests";
    /** Path of the key set. */
    public static final String KEYS = "/.well-known/license-keys";

    static {
        // Else each answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Map<String, Function<Asked, Reply>> handlers = new ConcurrentHashMap<>();
    private final Queue<Reply> first = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /**
     * One request as it arrived.
     *
     * @param path of it
     * @param headers by name
     * @param body of it
     */
    public record Asked(String path, com.sun.net.httpserver.Headers headers, byte[] body) {
        /**
         * @param name of a header
         * @return its value
         */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.getFirst(name));
        }
    }

    /**
     * One answer. Status 0 breaks the connection.
     *
     * @param status of HTTP
     * @param type of the body
     * @param body as text
     * @param headers beside these
     */
    public record Reply(int status, String type, String body, Map<String, String> headers) {
        /** A reply without more headers. */
        public Reply(int status, String type, String body) {
            this(status, type, body, Map.of());
        }

        /**
         * @param status of HTTP
         * @param slug of the problem
         * @param detail of the problem
         * @return problem details
         */
        public static Reply problem(int status, String slug, String detail) {
            String body = "{\"type\":\"/problems/" + slug + "\",\"title\":\"Title of " + slug + "\",\"status\":"
                    + status + ",\"detail\":\"" + detail + "\",\"requestId\":\"req-1\"}";
            return new Reply(status, "application/problem+json", body);
        }

        /**
         * @param name of a header
         * @param value of it
         * @return this with the header
         */
        public Reply with(String name, String value) {
            return new Reply(status, type, body, Map.of(name, value));
        }
    }

    /** Starts it. */
    public FakePortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** @return its address */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** @return its port */
    public int port() {
        return server.getAddress().getPort();
    }

    /**
     * @param replies to the next requests, before anything else
     * @return this
     */
    public FakePortal first(Reply... replies) {
        first.addAll(List.of(replies));
        return this;
    }

    /**
     * @param path of requests
     * @param handler that answers them
     * @return this
     */
    public FakePortal on(String path, Function<Asked, Reply> handler) {
        handlers.put(path, handler);
        return this;
    }

    /** @return all requests so far */
    public List<Asked> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Asked request = new Asked(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body);
            asked.add(request);
            Reply reply = Optional.ofNullable(first.poll())
                    .orElseGet(() -> handlers.getOrDefault(request.path(), FakePortal::unknown)
                            .apply(request));
            if (reply.status() != 0) {
                byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", reply.type());
                reply.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
                exchange.getResponseBody().write(answer);
            }
        }
    }

    private static Reply unknown(Asked request) {
        return new Reply(404, "text/html", "<html>nothing at " + request.path() + "</html>");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
