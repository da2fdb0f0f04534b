package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** ONB-3: the protocol of gateways over HTTP, as a maker of gateways meets it before anybody claims one. */
@EveryDatabase
class GatewayMessagesJourneyIT {

    private static final int LARGEST = 256 * 1024;

    private final Stage stage;
    private final DeviceKey key = DeviceKey.generate();

    GatewayMessagesJourneyIT(Stage stage) {
        this.stage = stage;
    }

    private Answer send(byte[] message) {
        return send("application/jose+json", message);
    }

    private Answer send(String type, byte[] message) {
        return stage.api()
                .exchange(stage.api()
                        .request("/api/v1/gateways/messages")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(message)));
    }

    private Map<String, Object> taken(byte[] message) {
        Answer answer = send(message);
        assertEquals(200, answer.status(), answer::text);
        return answer.json();
    }

    @Test
    void whoAnnouncesItselfGetsACodeAndKeepsIt() {
        Map<String, Object> announced = taken(GatewayMessage.announce(1).signed(key));
        assertEquals("unclaimed", announced.get("state"));
        assertTrue(String.valueOf(announced.get("claimCode")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}"));
        assertEquals(60, ((Number) announced.get("heartbeatSeconds")).intValue());
        assertFalse(announced.containsKey("work") || announced.containsKey("accountId"));
        Map<String, Object> later = taken(GatewayMessage.heartbeat(2).signed(key));
        assertEquals(announced.get("gatewayId"), later.get("gatewayId"));
        assertEquals(announced.get("claimCode"), later.get("claimCode"));
    }

    @Test
    void theLastMessageAgainIsHarmlessAndAnOlderOneIsTold() {
        byte[] announce = GatewayMessage.announce(5).signed(key);
        byte[] heartbeat = GatewayMessage.heartbeat(9).signed(key);
        taken(announce);
        taken(heartbeat);
        taken(heartbeat);
        Map<String, Object> problem =
                send(GatewayMessage.heartbeat(7).signed(key)).assertProblem(409, "message-outdated");
        Map<?, ?> error = (Map<?, ?>) ((List<?>) problem.get("errors")).get(0);
        assertEquals("/sequence", error.get("pointer"));
        assertTrue(String.valueOf(error.get("detail")).contains("9"));
        send(GatewayMessage.heartbeat(9).signed(key)).assertProblem(409, "request-id-reused");
    }

    @Test
    void whoIsNotKnownOrNotClaimedIsToldSo() {
        send(GatewayMessage.heartbeat(1).signed(key)).assertProblem(404, "gateway-unknown");
        taken(GatewayMessage.announce(2).signed(key));
        send(GatewayMessage.report(3).signed(key)).assertProblem(409, "gateway-not-claimed");
    }

    @Test
    void whatIsNoMessageIsRefused() {
        byte[] announce = GatewayMessage.announce(1).signed(key);
        send("application/json", announce).assertProblem(415, "unsupported-media-type");
        send("nonsense".getBytes(StandardCharsets.UTF_8)).assertProblem(400, "request-malformed");
        send(GatewayMessage.announce(1).signed(key, "license-request+jwt")).assertProblem(400, "request-malformed");
        byte[] large = Arrays.copyOf(announce, LARGEST + 1);
        Arrays.fill(large, announce.length, large.length, (byte) ' ');
        send(large).assertProblem(413, "request-too-large");
        String text = new String(announce, StandardCharsets.UTF_8);
        String other = new String(GatewayMessage.announce(1).signed(DeviceKey.generate()), StandardCharsets.UTF_8);
        String mixed = text.replaceFirst(
                "\"signature\":\"[^\"]*\"", other.replaceFirst("(?s).*(\"signature\":\"[^\"]*\").*", "$1"));
        send(mixed.getBytes(StandardCharsets.UTF_8)).assertProblem(400, "signature-invalid");
    }

    @Test
    void eachWrongClaimIsNamed() {
        byte[] message = GatewayMessage.announce(1)
                .with("platform", "toaster")
                .with("softwareVersion", "new")
                .signed(key);
        Map<String, Object> problem = send(message).assertProblem(400, "request-malformed");
        List<Object> places = ((List<?>) problem.get("errors"))
                .stream()
                        .map(error -> (Object) ((Map<?, ?>) error).get("pointer"))
                        .toList();
        assertEquals(List.of("/platform", "/softwareVersion"), places);
    }
}
