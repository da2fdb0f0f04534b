package org.licenseportal.api.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.api.support.Problem;
import org.licenseportal.gateway.GatewayRefusal;
import org.licenseportal.gateway.MessageProblem;

/** ONB-3, ONB-4: each refusal has a problem of its own, with a text that says what to do. */
class GatewayRefusalProblemTest {

    @ParameterizedTest
    @EnumSource
    void eachRefusalSaysWhatToDo(GatewayRefusal refusal) {
        Problem problem = GatewayRefusalProblem.of(refusal);
        assertTrue(problem.detail().length() > 20 && problem.status() >= 400, problem::toString);
    }

    @ParameterizedTest
    @EnumSource
    void eachRefusedMessageSaysWhatToDo(MessageProblem reason) {
        Problem problem = Problem.of(reason.slug(), MessageProblems.status(reason));
        assertTrue(problem.detail().length() > 20 && problem.status() >= 400, problem::toString);
    }

    @Test
    void noTwoRefusalsShareAProblem() {
        Set<String> slugs = new HashSet<>();
        Arrays.stream(GatewayRefusal.values())
                .forEach(refusal -> slugs.add(GatewayRefusalProblem.of(refusal).slug()));
        assertEquals(GatewayRefusal.values().length, slugs.size());
    }
}
