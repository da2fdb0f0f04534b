package org.licenseportal.servicelink;

import java.util.Optional;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.site.SiteRegistration;

/** What tells a suspicious request from a good one, as far as it needs no look into the past. */
final class SuspicionRule {

    private SuspicionRule() {}

    /**
     * How the machine that asks differs from the one that has the site; empty when it is the same, and when no machine
     * has the site.
     */
    static Optional<SuspicionDetail> difference(SiteRegistration site, RequestDocument request) {
        if (site.deviceThumbprint().isEmpty()) {
            return Optional.empty();
        }
        boolean sameKey = sameKey(site, request);
        boolean sameHardware =
                site.hardwareId().equals(Optional.of(request.claims().hardwareId()));
        if (sameKey) {
            return sameHardware ? Optional.empty() : Optional.of(SuspicionDetail.HARDWARE);
        }
        return Optional.of(sameHardware ? SuspicionDetail.DEVICE : SuspicionDetail.BOTH);
    }

    /** Whether the device key is the one that has the site. */
    static boolean sameKey(SiteRegistration site, RequestDocument request) {
        return site.deviceThumbprint().equals(Optional.of(request.deviceKeyThumbprint()));
    }

    /**
     * Whether an installation went back in time: it holds an older license than it has said before that it holds. A
     * lost answer leaves it where it was, never further back; so a number that is not lower than what it said itself is
     * good, however many licenses were issued since.
     *
     * @param held what it says now
     * @param reported the highest that it said before
     */
    static boolean wentBack(long held, long reported) {
        return held < reported;
    }
}
