package org.licenseportal.activation;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.license.IssueLicense;
import org.licenseportal.site.SiteRegistration;

/** What the audit trail is told of the exchange. Voucher codes and activation codes are not part of it. */
final class ExchangeAudit {

    private static final String SITE = "site";

    private ExchangeAudit() {}

    static AuditEntry issued(IssueLicense wish, Caller caller) {
        var site = wish.site();
        var result = AuditResult.done("license %s, sequence %d, vouchers redeemed %d"
                .formatted(wish.serial(), site.lastSequence(), wish.redeemed().size()));
        return new AuditEntry(wish.now(), origin(wish.request(), caller), action(wish.request()), object(site), result);
    }

    static AuditEntry refused(RequestDocument request, Caller caller, Instant now, Rejection rejection) {
        var claims = request.claims();
        var object = rejection
                .site()
                .map(ExchangeAudit::object)
                .orElseGet(() -> new AuditObject(SITE, claims.siteIdentifier().value(), Optional.empty()));
        var details = "request %s, device %s, hardware %s"
                .formatted(claims.jti(), request.deviceKeyThumbprint(), claims.hardwareId());
        var result = AuditResult.refused(rejection.trueReason(), details);
        return new AuditEntry(now, origin(request, caller), action(request), object, result);
    }

    private static AuditObject object(SiteRegistration site) {
        return new AuditObject(SITE, site.siteId().value(), site.resellerNumber());
    }

    private static AuditOrigin origin(RequestDocument request, Caller caller) {
        return new AuditOrigin(
                "device " + request.deviceKeyThumbprint(),
                Optional.of(caller.address()),
                Optional.of(caller.requestId()));
    }

    private static String action(RequestDocument request) {
        return SITE + "." + request.claims().operation().claim();
    }
}
