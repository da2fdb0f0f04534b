package org.licenseportal.browser;

import java.util.concurrent.atomic.AtomicInteger;
import org.licenseportal.journey.DeviceKey;
import org.licenseportal.journey.LicenseRequest;
import org.licenseportal.journey.SignedRequest;

/** License requests for stocked sites of the demo, each for a site of its own. */
final class Requests {

    private static final String RESELLER = "000000";
    private static final AtomicInteger NEXT_SITE = new AtomicInteger(19400);

    private Requests() {}

    /** A site that no other browser test uses. */
    static String freshSite() {
        return String.valueOf(NEXT_SITE.getAndIncrement());
    }

    static SignedRequest activate(String site) {
        return unsigned(site).of(RESELLER).signedBy(DeviceKey.generate());
    }

    static LicenseRequest unsigned(String site) {
        return LicenseRequest.activate(site, "browser-test-" + site);
    }
}
