package org.licenseportal.api.gateway;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.Problem;
import org.licenseportal.gateway.GatewayOutcome;
import org.licenseportal.gateway.GatewayRefusal;

/** The one table from the reasons why a partner's wish was not fulfilled to the problems of the API. */
final class GatewayRefusalProblem {

    private GatewayRefusalProblem() {}

    /** The answer to a wish: this status when it was fulfilled, and a problem otherwise. */
    static Response answer(GatewayOutcome outcome, int status, Exchange exchange) {
        if (outcome.refusal().isEmpty()) {
            return Response.status(status).build();
        }
        Response.ResponseBuilder response = of(outcome.refusal().get()).response(exchange);
        outcome.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1));
        return response.build();
    }

    static Problem of(GatewayRefusal refusal) {
        return switch (refusal) {
            case CUSTOMER_UNKNOWN -> Problem.of("customer-unknown", 404);
            case CUSTOMER_NOT_ACTIVE -> Problem.of("customer-not-active", 409);
            case CLAIM_CODE_MALFORMED -> Problem.of("claim-code-malformed", 422);
            case CLAIM_CODE_UNKNOWN -> Problem.of("claim-code-unknown", 422);
            case TOO_MANY_CODES -> Problem.of("rate-limited", 429);
            case GATEWAY_PRESENT -> Problem.of("gateway-claimed", 409);
            case NO_GATEWAY -> Problem.of("gateway-missing", 404);
            case NO_PBX -> Problem.of("pbx-missing", 409);
            case NO_PBX_NEEDED -> Problem.of("pbx-not-needed", 409);
        };
    }
}
