package org.licenseportal.activation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Caller;
import org.licenseportal.license.IssueLicense;
import org.licenseportal.site.HardwareComponents;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.voucher.VoucherNumber;

/** What the audit trail is told of the exchange. Voucher codes and activation codes are not part of it. */
final class ExchangeAudit {

    private ExchangeAudit() {}

    /**
     * What became of the site.
     *
     * @param before the site as it was before the request
     */
    static AuditEntry issued(SiteRegistration before, IssueLicense wish, Caller caller) {
        SiteRegistration after = wish.site();
        AuditResult result = AuditResult.done(
                AuditChange.of(AuditField.OWNER, before.resellerNumber(), after.resellerNumber()),
                AuditChange.of(AuditField.NAME, before.name(), after.name()),
                AuditChange.of(AuditField.STATE, code(before), code(after)),
                AuditChange.of(AuditField.HARDWARE_ID, before.hardwareId(), after.hardwareId()),
                AuditChange.to(AuditField.HARDWARE_COMPONENT, exchanged(before, after)),
                AuditChange.of(AuditField.INSTALLED_VERSION, before.installedVersion(), after.installedVersion()),
                AuditChange.to(AuditField.LICENSE_FILE, wish.serial()),
                AuditChange.to(AuditField.SEQUENCE, after.lastSequence()));
        return new AuditEntry(
                wish.now(), origin(wish.request(), caller), action(wish.request()), object(after), result);
    }

    /** That an emergency license was issued, and on which machine it was asked for. */
    static AuditEntry emergency(IssueLicense wish, Caller caller) {
        AuditResult result = AuditResult.done(
                AuditChange.to(AuditField.HARDWARE_ID, wish.request().claims().hardwareId()),
                AuditChange.to(AuditField.LICENSE_FILE, wish.serial()),
                AuditChange.to(AuditField.SEQUENCE, wish.site().lastSequence()));
        return new AuditEntry(
                wish.now(), origin(wish.request(), caller), action(wish.request()), object(wish.site()), result);
    }

    /** What became of a voucher that the request redeemed. */
    static AuditEntry redeemed(VoucherNumber voucher, IssueLicense wish, Caller caller) {
        return new AuditEntry(
                wish.now(),
                origin(wish.request(), caller),
                AuditAction.VOUCHER_REDEEM,
                new AuditObject(
                        AuditObject.Type.VOUCHER,
                        voucher.toString(),
                        wish.site().resellerNumber()),
                AuditResult.done(AuditChange.to(AuditField.SITE, wish.site().siteId())));
    }

    static AuditEntry refused(RequestDocument request, Caller caller, Instant now, Rejection rejection) {
        var claims = request.claims();
        var object = rejection
                .site()
                .map(ExchangeAudit::object)
                .orElseGet(() -> new AuditObject(
                        AuditObject.Type.SITE, claims.siteIdentifier().value(), Optional.empty()));
        var result = AuditResult.refused(
                rejection.trueReason(),
                List.of(
                        AuditChange.to(AuditField.REQUEST, claims.jti()),
                        AuditChange.to(AuditField.HARDWARE_ID, claims.hardwareId()),
                        AuditChange.to(AuditField.HARDWARE_COMPONENT, differing(request, rejection))));
        return new AuditEntry(now, origin(request, caller), action(request), object, result);
    }

    /** The components in which a machine that was refused differs from the bound one, where both are known. */
    private static Optional<String> differing(RequestDocument request, Rejection rejection) {
        var asking = new HardwareComponents(request.claims().hardwareComponents());
        return rejection
                .site()
                .filter(site -> rejection.refusal().reason() == RefusalReason.HARDWARE_MISMATCH)
                .map(SiteRegistration::hardwareComponents)
                .filter(bound -> bound.known() && asking.known())
                .map(bound -> String.join(", ", bound.to(asking).differing()))
                .filter(names -> !names.isEmpty());
    }

    /** The component of the bound machine that was exchanged since it was last heard of. */
    private static Optional<String> exchanged(SiteRegistration before, SiteRegistration after) {
        return before.activated() && !before.hardwareId().equals(after.hardwareId())
                ? before.hardwareComponents().to(after.hardwareComponents()).differing().stream()
                        .findFirst()
                : Optional.empty();
    }

    private static String code(SiteRegistration site) {
        return site.state().name().toLowerCase(Locale.ROOT);
    }

    private static AuditObject object(SiteRegistration site) {
        return new AuditObject(AuditObject.Type.SITE, site.siteId().value(), site.resellerNumber());
    }

    private static AuditOrigin origin(RequestDocument request, Caller caller) {
        return AuditOrigin.of("device " + request.deviceKeyThumbprint(), caller);
    }

    private static AuditAction action(RequestDocument request) {
        return switch (request.claims().operation()) {
            case ACTIVATE -> AuditAction.SITE_ACTIVATE;
            case SYNC -> AuditAction.SITE_SYNC;
            case DEACTIVATE -> AuditAction.SITE_DEACTIVATE;
            case EMERGENCY -> AuditAction.SITE_EMERGENCY;
        };
    }
}
