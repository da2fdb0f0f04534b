package org.licenseportal.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherSummary;

/** What the audit trail is told of assignments: a voucher goes by its number, and by the last letters of its code. */
final class AssignmentAudit {

    private static final String ACTION = "voucher.assign";

    private AssignmentAudit() {}

    /** One entry for the site with what it gained, and one for each voucher. */
    static List<AuditEntry> assigned(AssignmentReceipt receipt, Actor actor, List<LicenseChange> changes) {
        String licenses = changes.stream()
                .filter(change -> change.gained() > 0)
                .map(change -> change.feature() + " " + change.before() + " -> " + change.after())
                .collect(Collectors.joining(", "));
        String codes = receipt.vouchers().stream()
                .map(voucher -> voucher.part() + " " + voucher.code())
                .collect(Collectors.joining(", "));
        AuditEntry ofSite = entry(
                actor,
                receipt.assignedAt(),
                site(receipt),
                AuditResult.done("assignment %s: %s; %s".formatted(receipt.id(), codes, licenses)));
        return Stream.concat(
                        Stream.of(ofSite),
                        receipt.vouchers().stream()
                                .map(voucher -> entry(
                                        actor,
                                        receipt.assignedAt(),
                                        voucher(receipt, voucher),
                                        AuditResult.done("unassigned -> site "
                                                + receipt.site().siteId()))))
                .toList();
    }

    static AuditEntry refused(AssignVouchers wish, String reason, Instant now) {
        String codes = wish.codes().stream().sorted().map(VoucherCode::toString).collect(Collectors.joining(", "));
        return entry(
                wish.actor(),
                now,
                new AuditObject("site", wish.site().value(), Optional.of(wish.owner())),
                AuditResult.refused(reason, codes));
    }

    private static AuditObject site(AssignmentReceipt receipt) {
        return new AuditObject(
                "site", receipt.site().siteId().value(), receipt.site().resellerNumber());
    }

    private static AuditObject voucher(AssignmentReceipt receipt, VoucherSummary voucher) {
        return new AuditObject(
                "voucher", voucher.number().toString(), receipt.site().resellerNumber());
    }

    private static AuditEntry entry(Actor actor, Instant when, AuditObject object, AuditResult result) {
        AuditOrigin origin = new AuditOrigin(
                actor.name(),
                Optional.of(actor.caller().address()),
                Optional.of(actor.caller().requestId()));
        return new AuditEntry(when, origin, ACTION, object, result);
    }
}
