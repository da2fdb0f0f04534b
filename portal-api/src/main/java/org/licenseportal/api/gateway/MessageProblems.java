package org.licenseportal.api.gateway;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.Problem;
import org.licenseportal.gateway.MessageProblem;
import org.licenseportal.gateway.RefusedMessage;

/** The one table from why a message was refused to the problems of the API. */
final class MessageProblems {

    /** Five minutes. */
    private static final long WAIT_FOR_ACCOUNT = 300;

    private MessageProblems() {}

    static Response response(RefusedMessage refused, Exchange exchange) {
        var reason = refused.problem();
        var response = Problem.of(reason.slug(), status(reason), refused.fact())
                .with(refused.errors())
                .response(exchange);
        retryAfter(refused).ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    static int status(MessageProblem reason) {
        return switch (reason) {
            case VALUE_UNREADABLE, SIGNATURE_INVALID -> 400;
            case ACCOUNT_NOT_SERVED -> 403;
            case GATEWAY_UNKNOWN -> 404;
            case GATEWAY_NOT_CLAIMED, MESSAGE_OUTDATED, REQUEST_ID_REUSED, UPLOAD_INCOMPLETE, WORK_UNKNOWN -> 409;
            case TOO_MANY_USERS -> 422;
            case RATE_LIMITED -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    /** Whole seconds, at least one. */
    private static Optional<Long> retryAfter(RefusedMessage refused) {
        if (refused.problem() == MessageProblem.UNAVAILABLE) {
            return Optional.of(1L);
        }
        if (refused.problem() == MessageProblem.ACCOUNT_NOT_SERVED) {
            return Optional.of(WAIT_FOR_ACCOUNT);
        }
        return refused.retryAfter().map(Duration::toSeconds).map(seconds -> seconds + 1);
    }
}
