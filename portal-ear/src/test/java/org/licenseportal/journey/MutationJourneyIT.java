package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand broken requests: each is answered as the contract says, on connections that stay, without effect. */
class MutationJourneyIT {

    private static final int REQUESTS = Integer.getInteger("portal.mutations", 10_000);
    private static final int CONNECTIONS = 8;

    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance", "requestId");

    /** What has the portal's content, keys and demo included; the audit trail tells of refusals. */
    private static final List<String> TABLES = List.of(
            "site", "license_line", "license", "voucher", "voucher_redemption", "signing_key", "api_key", "reseller");

    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();

    @Test
    void everyBrokenRequestIsRefusedByAProblemDocument() {
        Stage stage = Stage.POSTGRESQL;
        DeviceKey device = DeviceKey.generate();
        LicenseRequest request =
                LicenseRequest.activate(stage.stockedSite(), "machine 4").of(Stage.RESELLER);
        SignedRequest good = request.signedBy(device);
        Mutations mutations = new Mutations(good, new ClaimMutations(request, device));
        List<String> before = content(stage);

        List<Callable<Integer>> clients = IntStream.range(0, CONNECTIONS)
                .mapToObj(client -> (Callable<Integer>) () -> send(mutations, client))
                .toList();
        int sent = Crowd.together(clients).stream().mapToInt(Integer::intValue).sum();

        assertEquals(REQUESTS, sent);
        assertEquals(before, content(stage));
        assertTrue(answers.keySet().containsAll(expected()), answers::toString);
        stage.api().send(good).assertLicense(201);
    }

    private static List<String> expected() {
        return List.of(
                "400 /problems/request-malformed",
                "400 /problems/signature-invalid",
                "404 /problems/site-unknown",
                "413 /problems/request-too-large",
                "415 /problems/unsupported-media-type",
                "422 /problems/voucher-unknown");
    }

    private int send(Mutations mutations, int client) throws IOException {
        int sent = 0;
        try (KeptConnection connection =
                new KeptConnection(Stage.POSTGRESQL.server().address())) {
            for (int number = client; number < REQUESTS; number += CONNECTIONS) {
                Mutation mutation = mutations.number(number);
                assertRefused("request " + number + ", " + mutation.kind(), answer(connection, mutation, number));
                sent++;
            }
        }
        return sent;
    }

    private static KeptConnection.RawAnswer answer(KeptConnection connection, Mutation mutation, int number) {
        try {
            return connection.post(mutation.heads(), mutation.body());
        } catch (IOException cut) {
            throw new AssertionError("request " + number + ", " + mutation.kind() + ": no answer", cut);
        }
    }

    private void assertRefused(String which, KeptConnection.RawAnswer answer) {
        String what = which + ": " + answer;
        assertTrue(answer.status() >= 400 && answer.status() < 500, what);
        assertEquals(
                "application/problem+json", answer.headers().get("Content-Type").split(";")[0], what);
        assertFalse("close".equalsIgnoreCase(answer.headers().get("Connection")), what);
        Map<String, Object> problem = parsed(answer.body());
        assertAll(
                what,
                () -> assertTrue(problem.keySet().containsAll(MEMBERS), what),
                () -> assertEquals(answer.status(), ((Number) problem.get("status")).intValue()),
                () -> assertEquals("/api/v1/license-requests", problem.get("instance")),
                () -> assertEquals(answer.headers().get("X-Request-Id"), problem.get("requestId")));
        answers.merge(answer.status() + " " + problem.get("type"), 1, Integer::sum);
    }

    private static Map<String, Object> parsed(String body) {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }

    private static List<String> content(Stage stage) {
        return TABLES.stream()
                .flatMap(table -> stage
                        .server()
                        .database()
                        .query("select '" + table + ": ' || t::text from " + table + " t order by 1")
                        .stream())
                .collect(Collectors.toList());
    }
}
