package org.licenseportal.client.gateway.pbx;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;

/** The web face of a telephone system. */
record PbxHandler(PbxDesk desk) implements HttpHandler {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int LIMIT = 4096;

    /** One answer. */
    private record PbxReply(int status, JsonObject body) {
        static PbxReply of(Optional<JsonObject> body, int otherwise, String words) {
            return body.map(found -> new PbxReply(OK, found)).orElseGet(() -> refusal(otherwise, words));
        }

        static PbxReply refusal(int status, String words) {
            return new PbxReply(
                    status, Json.createObjectBuilder().add("error", words).build());
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            PbxReply reply = reply(exchange);
            byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private PbxReply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST") && path.equals("/login")) {
            return login(exchange.getRequestBody().readNBytes(LIMIT + 1));
        }
        String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (!desk.knows(authorization)) {
            return PbxReply.refusal(UNAUTHORIZED, "log in first");
        }
        return PbxReply.of(
                desk.answer(path, parameters(exchange.getRequestURI().getRawQuery())), NOT_FOUND, "nothing is here");
    }

    private PbxReply login(byte[] body) {
        try {
            return PbxReply.of(desk.login(JsonReading.object(body, LIMIT)), UNAUTHORIZED, "user or password is wrong");
        } catch (MalformedDocumentException e) {
            return PbxReply.refusal(BAD_REQUEST, e.getMessage());
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : Optional.ofNullable(query).orElse("").split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
