package org.licenseportal.activation;

import org.licenseportal.license.IssuedLicense;

/** How the exchange's transaction ended. */
sealed interface ExchangeResult {

    /** Committed, or answered before. */
    record Answered(IssuedLicense license, boolean repeated) implements ExchangeResult {}

    /** Rolled back. */
    record Rejected(Rejection rejection) implements ExchangeResult {}
}
