package org.licenseportal.assignment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.assignment.AssignmentOutcome.Assigned;
import org.licenseportal.assignment.AssignmentOutcome.Refused;
import org.licenseportal.assignment.AssignmentOutcome.Used;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteService;
import org.licenseportal.voucher.RedemptionContext;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;

/**
 * The one transaction of an assignment: the site is locked, then its vouchers in the order of their codes, as the
 * license exchange does, so that the two wait for each other and never block each other for good.
 */
@ApplicationScoped
class AssignmentTransaction {

    @Inject
    AssignmentRepository assignments;

    @Inject
    SiteService sites;

    @Inject
    VoucherService vouchers;

    @Inject
    Gain gain;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Assigns the vouchers; anything else than {@link Assigned} rolls back whatever was done.
     *
     * @throws RollbackException by the container, when the commit fails: nothing was changed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AssignmentOutcome run(AssignVouchers wish) throws RollbackException {
        AssignmentOutcome outcome = answer(wish);
        if (!(outcome instanceof Assigned)) {
            transaction.setRollbackOnly();
        }
        return outcome;
    }

    /**
     * Who used the vouchers of a wish that came late. In a transaction of its own, after that of the wish has ended: it
     * holds nothing while it waits for those who are at it.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AssignmentOutcome late(AssignVouchers wish) {
        return new Used(vouchers.redemptions(wish.codes(), wish.owner()));
    }

    private AssignmentOutcome answer(AssignVouchers wish) {
        Optional<SiteRegistration> found = sites.find(wish.site(), wish.owner());
        if (found.isEmpty()) {
            return new Refused(AssignmentRefusal.SITE_UNKNOWN);
        }
        SiteRegistration site = sites.lock(found.get());
        return assignments
                .find(wish.key(), wish.owner())
                .map(earlier -> repeated(earlier, site, wish))
                .orElseGet(() -> assign(site, wish));
    }

    /** The same wish again: an assignment is final, so what it did is still so. */
    private AssignmentOutcome repeated(Assignment earlier, SiteRegistration site, AssignVouchers wish) {
        AssignmentReceipt receipt =
                receipt(earlier, site, vouchers.redeemedBy(earlier.id().value(), wish.owner()));
        Set<VoucherCode> codes =
                receipt.vouchers().stream().map(VoucherSummary::code).collect(Collectors.toSet());
        return earlier.site().equals(wish.site()) && codes.equals(wish.codes())
                ? new Assigned(receipt, true)
                : new Refused(AssignmentRefusal.IDEMPOTENCY_KEY_REUSED);
    }

    /**
     * Everything is read before the first voucher is taken: whoever holds vouchers waits for other vouchers only, and
     * those in order.
     */
    private AssignmentOutcome assign(SiteRegistration site, AssignVouchers wish) {
        Instant now = clocks.now();
        Assignment assignment = new Assignment(AssignmentId.random(), wish, now);
        List<VoucherSummary> chosen = wish.codes().stream()
                .flatMap(code -> vouchers.summary(code, wish.owner()).stream())
                .sorted(Comparator.comparing(VoucherSummary::number))
                .toList();
        List<LicenseChange> changes = gain.of(
                sites.entitlements(wish.site()),
                chosen.stream().map(VoucherSummary::part).toList());
        RedemptionContext context = new RedemptionContext(
                Optional.of(assignment.id().value()),
                Optional.empty(),
                wish.actor().name(),
                now);
        return vouchers.redeem(wish.codes(), wish.site(), wish.owner(), context)
                .fold(
                        redeemed -> keep(assignment, receipt(assignment, site, chosen), wish, changes),
                        unknown -> new Refused(AssignmentRefusal.VOUCHER_UNKNOWN),
                        used -> new Used(List.of()));
    }

    private AssignmentOutcome keep(
            Assignment assignment, AssignmentReceipt receipt, AssignVouchers wish, List<LicenseChange> changes) {
        assignments.add(assignment);
        AssignmentAudit.assigned(receipt, wish.actor(), changes).forEach(audit::record);
        return new Assigned(receipt, false);
    }

    private static AssignmentReceipt receipt(
            Assignment assignment, SiteRegistration site, List<VoucherSummary> vouchers) {
        return new AssignmentReceipt(
                assignment.id(),
                site,
                vouchers.stream()
                        .map(voucher -> voucher.redeemedFor(site, assignment.assignedAt()))
                        .toList(),
                assignment.assignedBy(),
                assignment.assignedAt());
    }
}
