package org.licenseportal.activation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.emergency.EmergencyService;
import org.licenseportal.emergency.EmergencyUse;
import org.licenseportal.emergency.EmergencyWay;
import org.licenseportal.kernel.Caller;
import org.licenseportal.license.IssueLicense;
import org.licenseportal.license.LicenseService;
import org.licenseportal.site.SiteService;

/** Issues an emergency license, in the exchange's transaction: once a year, and the site stays bound as it is. */
@Dependent
class EmergencyFulfilment {

    @Inject
    EmergencyService emergencies;

    @Inject
    SiteService sites;

    @Inject
    LicenseService licenses;

    @Inject
    AuditTrail audit;

    @Inject
    ExchangeHistory history;

    ExchangeResult fulfil(Attempt attempt, Caller caller, Instant now) {
        var site = attempt.site().siteId();
        var used = emergencies.used(site, now);
        if (used.isPresent()) {
            var next = used.get().nextPossible().toString();
            return new ExchangeResult.Rejected(
                    Rejection.of(Refusal.of(RefusalReason.EMERGENCY_USED, next)).at(attempt.site()));
        }
        var serial = UUID.randomUUID().toString();
        emergencies.use(attempt.site(), new EmergencyUse(now, EmergencyWay.ONLINE, serial));
        var wish = new IssueLicense(serial, sites.takeSequence(site), attempt.request(), List.of(), now);
        audit.record(ExchangeAudit.emergency(wish, caller));
        var content = licenses.content(site, now);
        var watched = history.issued(attempt.site(), wish, content, caller);
        return new ExchangeResult.Answered(licenses.issue(wish, content), false, Optional.of(watched));
    }
}
