package org.licenseportal.api.activation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.activation.Refusal;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.Problem;

/** The one table from the reasons for a refusal to the problems of the API. */
final class RefusalProblems {

    private RefusalProblems() {}

    static Response response(Refusal refusal, Exchange exchange) {
        var reason = refusal.reason();
        var response = Problem.of(reason.slug(), status(reason), refusal.fact())
                .with(refusal.errors())
                .response(exchange);
        retryAfter(refusal).ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    static int status(RefusalReason reason) {
        return switch (reason) {
            case REQUEST_MALFORMED, SIGNATURE_INVALID -> 400;
            case SITE_UNKNOWN -> 404;
            case HARDWARE_MISMATCH,
                    HARDWARE_RESET_REQUIRED,
                    EMERGENCY_USED,
                    NOT_ACTIVATED,
                    VOUCHER_USED,
                    REQUEST_ID_REUSED -> 409;
            case REQUEST_TOO_LARGE -> 413;
            case RESELLER_NUMBER_REQUIRED,
                    ACTIVATION_CODE_REQUIRED,
                    PRODUCT_MISMATCH,
                    VERSION_NOT_LICENSED,
                    VOUCHER_UNKNOWN,
                    VOUCHER_NOT_REDEEMABLE_HERE -> 422;
            case RATE_LIMITED -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    /** Whole seconds, at least one. */
    private static Optional<Long> retryAfter(Refusal refusal) {
        if (refusal.reason() == RefusalReason.UNAVAILABLE) {
            return Optional.of(1L);
        }
        return refusal.retryAfter().map(Duration::toSeconds).map(seconds -> seconds + 1);
    }
}
