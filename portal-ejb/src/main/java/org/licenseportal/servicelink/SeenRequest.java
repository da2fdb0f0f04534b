package org.licenseportal.servicelink;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.site.LicenseReport;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteRegistration;

/**
 * A request, as sightings are made of it.
 *
 * @param site the site that it names
 * @param request the request
 * @param caller where it came from
 * @param now when it came
 */
record SeenRequest(SiteRegistration site, RequestDocument request, Caller caller, Instant now) {

    static SeenRequest of(DeliveredRequest delivered) {
        return new SeenRequest(delivered.site(), delivered.request(), delivered.caller(), delivered.now());
    }

    static SeenRequest of(RefusedRequest refused) {
        return new SeenRequest(refused.site(), refused.request(), refused.caller(), refused.now());
    }

    /** The machine that it came from. */
    SuspiciousMachine machine() {
        return new SuspiciousMachine(
                request.deviceKeyThumbprint(),
                Optional.of(request.claims().hardwareId()),
                Optional.of(caller.address()));
    }

    /** One that speaks for itself. */
    Sighting as(SuspicionKind kind, SuspicionDetail detail) {
        return new Sighting(
                site.siteId(), kind, detail, machine(), Optional.empty(), Optional.empty(), Optional.empty(), now);
    }

    /** One with an older license than the machine can hold. */
    Sighting holding(long held, LicenseReport before) {
        return new Sighting(
                site.siteId(),
                SuspicionKind.LOWER_SEQUENCE,
                SuspicionDetail.SEQUENCE,
                machine(),
                Optional.empty(),
                Optional.of(held),
                Optional.of(before),
                now);
    }

    /** One by a key that the other site is bound to. */
    Sighting of(SiteRegistration other) {
        return twice(site.siteId(), machine(), other.siteId());
    }

    /**
     * The same for the owner of that other site. What machine asked, and from where, is nothing that another reseller
     * may know: the key is the one that its own site has.
     */
    Sighting elsewhere(SiteRegistration other) {
        boolean oneOwner = other.resellerNumber().equals(site.resellerNumber());
        SuspiciousMachine keyAlone =
                new SuspiciousMachine(request.deviceKeyThumbprint(), Optional.empty(), Optional.empty());
        return twice(other.siteId(), oneOwner ? machine() : keyAlone, site.siteId());
    }

    private Sighting twice(SiteId at, SuspiciousMachine machine, SiteId other) {
        return new Sighting(
                at,
                SuspicionKind.COPIED_KEY,
                SuspicionDetail.OTHER_SITE,
                machine,
                Optional.of(other),
                Optional.empty(),
                Optional.empty(),
                now);
    }
}
