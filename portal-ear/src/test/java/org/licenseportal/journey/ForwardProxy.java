package org.licenseportal.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy between a client and the portal that remembers what went through it. */
final class ForwardProxy implements AutoCloseable {

    private static final List<String> PASSED_ON = List.of("Content-Type", "Accept");
    private static final List<String> PASSED_BACK = List.of("Content-Type", "Location", "X-Request-Id");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    ForwardProxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::forward);
        server.start();
    }

    /** Host and port. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Method and address of each request that it saw. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void forward(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        HttpRequest.Builder request = HttpRequest.newBuilder(exchange.getRequestURI())
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (String name : PASSED_ON) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try (exchange) {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            for (String name : PASSED_BACK) {
                answer.headers().firstValue(name).ifPresent(value -> exchange.getResponseHeaders()
                        .set(name, value));
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
