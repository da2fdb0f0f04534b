package org.licenseportal.architecture.planted.a13.audit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.licenseportal.architecture.MustBeReported;

/** Writes the trail when the change is done, and loses it when the node stops in between. */
@MustBeReported
class LateTrail {
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) String happened) {
        throw new IllegalStateException(happened);
    }
}
