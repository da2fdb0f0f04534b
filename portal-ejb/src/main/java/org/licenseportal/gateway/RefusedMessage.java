package org.licenseportal.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.FieldError;

/**
 * A message that was refused.
 *
 * @param problem why
 * @param fact what its text names
 * @param errors what is wrong in it, place by place
 * @param retryAfter how long to wait, where waiting helps
 */
public record RefusedMessage(
        MessageProblem problem, Optional<String> fact, List<FieldError> errors, Optional<Duration> retryAfter) {

    /** Keeps its own copy. */
    public RefusedMessage {
        errors = List.copyOf(errors);
    }

    static RefusedMessage of(MessageProblem problem) {
        return new RefusedMessage(problem, Optional.empty(), List.of(), Optional.empty());
    }

    static RefusedMessage of(MessageProblem problem, List<FieldError> errors) {
        return new RefusedMessage(problem, Optional.empty(), errors, Optional.empty());
    }

    static RefusedMessage after(Duration retryAfter) {
        return new RefusedMessage(MessageProblem.RATE_LIMITED, Optional.empty(), List.of(), Optional.of(retryAfter));
    }
}
