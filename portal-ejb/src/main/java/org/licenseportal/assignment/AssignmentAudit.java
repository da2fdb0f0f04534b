package org.licenseportal.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.voucher.VoucherSummary;

/** What the audit trail is told of assignments: a voucher goes by its number, and by the last letters of its code. */
final class AssignmentAudit {

    private AssignmentAudit() {}

    /** One entry for the site with what it gained, and one for each voucher. */
    static List<AuditEntry> assigned(AssignmentReceipt receipt, Actor actor, List<LicenseChange> changes) {
        return Stream.concat(
                        Stream.of(entry(
                                actor,
                                receipt.assignedAt(),
                                site(receipt),
                                AuditResult.done(gained(receipt, changes)))),
                        receipt.vouchers().stream()
                                .map(voucher -> entry(
                                        actor,
                                        receipt.assignedAt(),
                                        voucher(receipt, voucher),
                                        AuditResult.done(AuditChange.to(
                                                AuditField.SITE, receipt.site().siteId())))))
                .toList();
    }

    static AuditEntry refused(AssignVouchers wish, String reason, Instant now) {
        return entry(
                wish.actor(),
                now,
                new AuditObject(AuditObject.Type.SITE, wish.site().value(), Optional.of(wish.owner())),
                AuditResult.refused(
                        reason,
                        wish.codes().stream()
                                .sorted()
                                .map(code -> AuditChange.to(AuditField.VOUCHER, code))
                                .toList()));
    }

    private static List<AuditChange> gained(AssignmentReceipt receipt, List<LicenseChange> changes) {
        Stream<AuditChange> licenses = changes.stream()
                .filter(change -> change.gained() > 0)
                .map(change -> AuditChange.of(
                        AuditField.LICENSES,
                        Optional.of(change.before() + " x " + change.feature()).filter(had -> change.before() > 0),
                        change.after() + " x " + change.feature()));
        Stream<AuditChange> vouchers = receipt.vouchers().stream()
                .map(voucher -> AuditChange.to(AuditField.VOUCHER, voucher.part() + ", " + voucher.code()));
        return Stream.of(licenses, vouchers, Stream.of(AuditChange.to(AuditField.ASSIGNMENT, receipt.id())))
                .flatMap(part -> part)
                .toList();
    }

    private static AuditObject site(AssignmentReceipt receipt) {
        return new AuditObject(
                AuditObject.Type.SITE,
                receipt.site().siteId().value(),
                receipt.site().resellerNumber());
    }

    private static AuditObject voucher(AssignmentReceipt receipt, VoucherSummary voucher) {
        return new AuditObject(
                AuditObject.Type.VOUCHER,
                voucher.number().toString(),
                receipt.site().resellerNumber());
    }

    private static AuditEntry entry(Actor actor, Instant when, AuditObject object, AuditResult result) {
        return new AuditEntry(when, AuditOrigin.of(actor), AuditAction.VOUCHER_ASSIGN, object, result);
    }
}
