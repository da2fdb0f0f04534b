package org.licenseportal.activation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.license.IssueLicense;
import org.licenseportal.license.LicenseContent;
import org.licenseportal.license.LicenseService;
import org.licenseportal.servicelink.WatchedRequest;
import org.licenseportal.site.ActivateSite;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;
import org.licenseportal.voucher.RedemptionContext;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherService;

/**
 * Does what an allowed request asks for, in the exchange's transaction: the site, then its vouchers, then the
 * license.
 */
@Dependent
class Fulfilment {

    @Inject
    SiteService sites;

    @Inject
    VoucherService vouchers;

    @Inject
    LicenseService licenses;

    @Inject
    EmergencyFulfilment emergency;

    @Inject
    AuditTrail audit;

    @Inject
    ExchangeHistory history;

    @Inject
    Clocks clocks;

    ExchangeResult fulfil(Attempt attempt, Caller caller) {
        var now = clocks.now();
        if (attempt.emergency()) {
            return emergency.fulfil(attempt, caller, now);
        }
        var codes = attempt.claims().vouchers().stream().map(VoucherCode::parse).toList();
        if (codes.contains(Optional.<VoucherCode>empty())) {
            return rejected(attempt, RefusalReason.VOUCHER_UNKNOWN, places(codes, Optional::isEmpty));
        }
        var wanted = codes.stream().map(Optional::orElseThrow).toList();
        var site = bind(attempt, now);
        var serial = UUID.randomUUID().toString();
        var context = new RedemptionContext(
                Optional.of(attempt.claims().jti().toString()),
                Optional.of(serial),
                "device " + attempt.request().deviceKeyThumbprint(),
                now);
        return vouchers.redeem(
                        new HashSet<>(wanted),
                        site.siteId(),
                        site.resellerNumber().orElseThrow(),
                        context)
                .fold(
                        redeemed -> issue(
                                attempt.site(),
                                new IssueLicense(serial, site, attempt.request(), redeemed.codes(), now),
                                caller),
                        unknown -> rejected(
                                attempt, RefusalReason.VOUCHER_UNKNOWN, places(wanted, unknown.codes()::contains)),
                        used -> rejected(attempt, RefusalReason.VOUCHER_USED, places(wanted, used.codes()::contains)));
    }

    private SiteRegistration bind(Attempt attempt, Instant now) {
        var site = attempt.site().siteId();
        if (attempt.site().activated()) {
            sites.recognize(site, attempt.device(), now);
        }
        return switch (attempt.claims().operation()) {
            case ACTIVATE -> sites.activate(site, activation(attempt, now));
            case SYNC -> sites.synchronize(site, installed(attempt), now);
            case DEACTIVATE -> sites.deactivate(site, now);
            case EMERGENCY -> throw new IllegalStateException("An emergency binds nothing");
        };
    }

    private static ActivateSite activation(Attempt attempt, Instant now) {
        var claims = attempt.claims();
        return new ActivateSite(
                attempt.reseller(),
                claims.siteName().flatMap(SiteName::parse),
                attempt.installedVersion(),
                attempt.device(),
                now);
    }

    private static Optional<ProductVersion> installed(Attempt attempt) {
        return attempt.claims().version().flatMap(ProductVersion::parse);
    }

    private ExchangeResult issue(SiteRegistration before, IssueLicense wish, Caller caller) {
        audit.record(ExchangeAudit.issued(before, wish, caller));
        vouchers.numbers(wish.redeemed(), wish.site().resellerNumber().orElseThrow())
                .forEach(voucher -> audit.record(ExchangeAudit.redeemed(voucher, wish, caller)));
        LicenseContent content = licenses.content(wish.site().siteId(), wish.now());
        WatchedRequest watched = history.issued(before, wish, content, caller);
        return new ExchangeResult.Answered(licenses.issue(wish, content), false, Optional.of(watched));
    }

    private static ExchangeResult rejected(Attempt attempt, RefusalReason reason, List<FieldError> places) {
        return new ExchangeResult.Rejected(
                Rejection.of(Refusal.of(reason, places)).at(attempt.site()));
    }

    /** Where in the request the vouchers stand that are meant. The codes themselves stay out of error texts. */
    private static <T> List<FieldError> places(List<T> codes, Predicate<T> meant) {
        return IntStream.range(0, codes.size())
                .filter(index -> meant.test(codes.get(index)))
                .mapToObj(index -> new FieldError("/vouchers/" + index, "This is voucher " + (index + 1) + "."))
                .toList();
    }
}
