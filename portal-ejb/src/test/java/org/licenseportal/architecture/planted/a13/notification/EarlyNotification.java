package org.licenseportal.architecture.planted.a13.notification;

import jakarta.enterprise.event.Observes;
import org.licenseportal.architecture.MustBeReported;

/** Tells people about what may still be rolled back. */
@MustBeReported
class EarlyNotification {
    void on(@Observes String happened) {
        throw new IllegalStateException(happened);
    }
}
