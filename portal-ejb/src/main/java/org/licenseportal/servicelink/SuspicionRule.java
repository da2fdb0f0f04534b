package org.licenseportal.servicelink;

import java.util.Optional;
import org.licenseportal.jose.RequestClaims;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.SiteClaim;
import org.licenseportal.site.LicenseReport;
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
     * Whether a request says more of its site than the ID, which anybody may know or guess: the service account by
     * which it names it, its reseller or its activation code.
     */
    static boolean knowsSite(SiteRegistration site, RequestDocument request) {
        RequestClaims claims = request.claims();
        return claims.siteIdentifier().kind() != SiteClaim.Kind.SITE_ID
                || claims.resellerNumber()
                        .filter(number -> site.resellerNumber()
                                .filter(owner -> owner.value().equals(number))
                                .isPresent())
                        .isPresent()
                || claims.activationCode().filter(site::opensWith).isPresent();
    }

    /**
     * Whether an installation holds an older license than it can. What a machine holds goes forward: at its next
     * request it holds the license that it got for the last one, or, when the answer was lost, still the one that it
     * held then, or one that was issued later. What is lower than that comes from a backup or a snapshot; what lies
     * between was given to a copy of it.
     *
     * @param held what it says now
     * @param before what it said before
     */
    static boolean outOfStep(long held, LicenseReport before) {
        return held < before.held() || held > before.held() && held < before.answer();
    }
}
