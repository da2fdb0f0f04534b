package org.licenseportal.onboarding;

import java.time.Instant;
import java.util.function.Function;
import org.licenseportal.gateway.GatewayPatience;

/** A moment that a condition on the status compares with. */
enum StatusMoment {
    /** Since when a gateway must have said something to count as there. */
    HEARD_SINCE(GatewayPatience::heardSince),
    /** Since when a system update must have begun to be one that goes on. */
    UPDATING_SINCE(GatewayPatience::updatingSince),
    /** Since when a part of an upload must have come for the upload to count as going on. */
    PART_SINCE(GatewayPatience::partSince);

    private final Function<GatewayPatience, Instant> moment;

    StatusMoment(Function<GatewayPatience, Instant> moment) {
        this.moment = moment;
    }

    /** When it is. */
    Instant of(GatewayPatience patience) {
        return moment.apply(patience);
    }
}
