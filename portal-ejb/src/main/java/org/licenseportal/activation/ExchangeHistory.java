package org.licenseportal.activation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Retry;
import org.licenseportal.license.IssueLicense;
import org.licenseportal.license.LicenseContent;
import org.licenseportal.servicelink.DeliveredRequest;
import org.licenseportal.servicelink.Delivery;
import org.licenseportal.servicelink.RefusedRequest;
import org.licenseportal.servicelink.SynchronizationService;
import org.licenseportal.servicelink.WatchedRequest;
import org.licenseportal.site.SiteRegistration;

/** What the history of a site is told of the exchange: every request that had a claim to the site. */
@Dependent
class ExchangeHistory {

    @Inject
    SynchronizationService history;

    /**
     * A license that is issued in this transaction.
     *
     * @param before the site as it was before the request
     * @return the request, for {@link #watch} when the transaction has ended well
     */
    WatchedRequest issued(SiteRegistration before, IssueLicense wish, LicenseContent content, Caller caller) {
        Delivery delivery = Delivery.of(wish.site(), content.entitlements(), content.assurance());
        return history.delivered(
                before, new DeliveredRequest(wish.request(), wish.site(), wish.serial(), delivery, caller, wish.now()));
    }

    /**
     * A refusal, whose transaction has ended. One without a claim to its site is not part of the site's history: it
     * would take longer than that of a site that does not exist (decision 0016).
     */
    void refused(RequestDocument request, Caller caller, Instant now, Rejection rejection) {
        claimed(rejection)
                .map(site -> new RefusedRequest(request, site, rejection.trueReason(), caller, now))
                .flatMap(refused -> Retry.onConflict(() -> history.refused(refused)))
                .ifPresent(this::watch);
    }

    /** Has a request looked at whose answer stands. */
    void watch(WatchedRequest watched) {
        if (!watched.plain()) {
            Retry.onConflict(() -> {
                history.watch(watched);
                return true;
            });
        }
    }

    private static Optional<SiteRegistration> claimed(Rejection rejection) {
        return rejection.site().filter(site -> rejection.refusal().reason() != RefusalReason.SITE_UNKNOWN);
    }
}
