package org.licenseportal.onboarding;

import java.time.Duration;
import java.time.Instant;
import org.licenseportal.gateway.GatewayFacts;

/** A moment that a condition on the status compares with. */
enum StatusMoment {
    /** Since when a gateway must have said something to count as there. */
    HEARD_SINCE(GatewayFacts.SILENT),
    /** Since when a part of an upload must have come for the upload to count as going on. */
    PART_SINCE(GatewayFacts.UPLOAD_PATIENCE);

    private final Duration ago;

    StatusMoment(Duration ago) {
        this.ago = ago;
    }

    /** When it was, seen from now. */
    Instant before(Instant now) {
        return now.minus(ago);
    }
}
