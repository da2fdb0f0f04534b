package org.licenseportal.api.gateway;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.api.support.Problem;
import org.licenseportal.gateway.MessageProblem;

class MessageProblemsTest {

    /** The table of the protocol, written down a second time. */
    private static final Map<String, Integer> PROTOCOL = Map.ofEntries(
            Map.entry("value-unreadable", 400),
            Map.entry("signature-invalid", 400),
            Map.entry("gateway-unknown", 404),
            Map.entry("gateway-not-claimed", 409),
            Map.entry("account-not-served", 403),
            Map.entry("message-outdated", 409),
            Map.entry("request-id-reused", 409),
            Map.entry("upload-incomplete", 409),
            Map.entry("too-many-users", 422),
            Map.entry("work-unknown", 409),
            Map.entry("rate-limited", 429),
            Map.entry("unavailable", 503));

    // ONB-3
    @ParameterizedTest
    @EnumSource
    void everyReasonHasTheStatusOfTheProtocolAndAText(MessageProblem reason) {
        assertEquals(PROTOCOL.get(reason.slug()), MessageProblems.status(reason));
        assertDoesNotThrow(() -> Problem.of(reason.slug(), MessageProblems.status(reason)));
    }

    @Test
    void everyProblemOfTheProtocolHasAReason() {
        assertEquals(PROTOCOL.size(), MessageProblem.values().length);
    }
}
