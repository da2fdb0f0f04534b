package org.licenseportal.api.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.kernel.FieldError;

class ProblemTest {

    private static final Exchange EXCHANGE = new Exchange("/api/v1/license-requests", "0123456789", "192.0.2.7");

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 405, 406, 408, 413, 415, 500, 502, 503})
    void everyStatusOfTheServerBecomesAProblemThatHasAText(int status) {
        var problem = Problem.ofStatus(status);

        assertEquals(status >= 500, problem.status() >= 500);
        assertEquals("/problems/" + problem.slug(), json(problem).getString("type"));
    }

    @Test
    void aDocumentHasTheMembersOfTheContract() {
        var document = json(Problem.ofStatus(404));

        assertEquals(Set.of("type", "title", "status", "detail", "instance", "requestId"), document.keySet());
        assertEquals(404, document.getInt("status"));
        assertEquals("/api/v1/license-requests", document.getString("instance"));
        assertEquals("0123456789", document.getString("requestId"));
    }

    @Test
    void whatIsWrongInTheDocumentIsListedPlaceByPlace() {
        var document = json(Problem.ofStatus(400).with(List.of(new FieldError("/iat", "Give \"iat\" as a number."))));

        var error = document.getJsonArray("errors").getJsonObject(0);
        assertEquals("/iat", error.getString("pointer"));
        assertEquals("Give \"iat\" as a number.", error.getString("detail"));
    }

    private static jakarta.json.JsonObject json(Problem problem) {
        try (var reader = Json.createReader(new StringReader(problem.json(EXCHANGE)))) {
            return reader.readObject();
        }
    }
}
