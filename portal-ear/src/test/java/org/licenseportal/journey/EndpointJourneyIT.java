package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** ACC-3: a program of the customer's hears of each switch within a moment, and knows that the portal says so. */
@EveryDatabase
class EndpointJourneyIT {

    private static final String ZOOM = "/api/v1/customers/300000010/integrations/zoom";

    private final Stage stage;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    EndpointJourneyIT(Stage stage) {
        this.stage = stage;
    }

    private record Call(String signed, String signature, String body) {}

    // ACC-3
    @Test
    void aProgramHearsOfEachSwitchAndOfTheRemoval() throws IOException, GeneralSecurityException {
        HttpServer program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", this::take);
        program.start();
        try {
            change("{\"state\": \"absent\"}");
            for (String state : List.of("added", "consent-pending", "granted")) {
                change("{\"state\": \"" + state + "\"}");
            }
            String secret = (String) change("{\"state\": \"enabled\", \"settings\": {\"account\": \"4711\"},"
                            + " \"endpoint\": \"http://127.0.0.1:"
                            + program.getAddress().getPort() + "/zoom\"}")
                    .json()
                    .get("secret");
            hears(1);
            change("{\"state\": \"disabled\"}");
            hears(2);
            change("{\"state\": \"absent\"}");
            hears(3);
            for (Call call : calls) {
                assertEquals(signature(secret, call.signed()), call.signature());
            }
            assertTrue(calls.get(0).body().contains("\"integration.enabled\""), calls::toString);
            assertTrue(calls.get(1).body().contains("\"integration.disabled\""), calls::toString);
            assertTrue(calls.get(2).body().contains("\"integration.removed\""), calls::toString);
        } finally {
            program.stop(0);
        }
    }

    private void hears(int times) {
        Await.until(Duration.ofSeconds(60), () -> calls.size() == times, () -> "heard: " + calls);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + "." + body,
                headers.getFirst("webhook-signature"),
                body));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static String signature(String secret, String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer change(String body) {
        Answer answer = stage.api()
                .exchange(stage.api()
                        .request(ZOOM)
                        .header("Authorization", "Bearer demo-000000")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
        assertEquals(200, answer.status(), answer::text);
        return answer;
    }
}
