package org.licenseportal.client.online;

import java.util.function.Function;
import org.licenseportal.client.format.JsonMembers;

/** What came back for a message of a gateway. */
public sealed interface MessageAnswer {

    /**
     * @param whenTaken what to make of how things stand
     * @param whenRefused what to make of a refusal
     * @param <T> what both make
     * @return the result of the one that fits
     */
    <T> T fold(Function<JsonMembers, T> whenTaken, Function<PortalProblem, T> whenRefused);

    /**
     * The message counts.
     *
     * @param standing how things stand now
     */
    record Taken(JsonMembers standing) implements MessageAnswer {
        @Override
        public <T> T fold(Function<JsonMembers, T> whenTaken, Function<PortalProblem, T> whenRefused) {
            return whenTaken.apply(standing);
        }
    }

    /**
     * The message changed nothing.
     *
     * @param problem what the portal said
     */
    record Refused(PortalProblem problem) implements MessageAnswer {
        @Override
        public <T> T fold(Function<JsonMembers, T> whenTaken, Function<PortalProblem, T> whenRefused) {
            return whenRefused.apply(problem);
        }
    }
}
