package org.licenseportal.activation;

import java.util.Optional;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.servicelink.WatchedRequest;

/** How the exchange's transaction ended. */
sealed interface ExchangeResult {

    /**
     * Committed, or answered before.
     *
     * @param watched the request, to be looked at now that it is answered; empty when it was answered before
     */
    record Answered(IssuedLicense license, boolean repeated, Optional<WatchedRequest> watched)
            implements ExchangeResult {}

    /** Rolled back. */
    record Rejected(Rejection rejection) implements ExchangeResult {}
}
