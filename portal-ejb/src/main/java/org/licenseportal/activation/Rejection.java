package org.licenseportal.activation;

import java.util.Optional;
import org.licenseportal.site.SiteRegistration;

/**
 * A refusal with what only the audit trail may know.
 *
 * @param refusal what the caller is told
 * @param trueReason the rule that refused; it differs from the refusal's where one answer stands for several reasons
 * @param site the site, where there is one: its owner may read of this
 */
record Rejection(Refusal refusal, String trueReason, Optional<SiteRegistration> site) {

    static Rejection of(Refusal refusal) {
        return new Rejection(refusal, refusal.reason().slug(), Optional.empty());
    }

    /** One of the reasons that all look the same from outside. */
    static Rejection siteUnknown(String trueReason) {
        return new Rejection(Refusal.of(RefusalReason.SITE_UNKNOWN), trueReason, Optional.empty());
    }

    Rejection at(SiteRegistration place) {
        return new Rejection(refusal, trueReason, Optional.of(place));
    }
}
