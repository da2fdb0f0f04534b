package org.licenseportal.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteService;
import org.licenseportal.voucher.VoucherNumber;
import org.licenseportal.voucher.VoucherService;

/** Assigns vouchers to sites for people and programs. See {@link org.licenseportal.assignment the feature's page}. */
@Stateless
public class AssignmentService {

    @Inject
    AssignmentTransaction transaction;

    @Inject
    AssignmentRepository assignments;

    @Inject
    VoucherService vouchers;

    @Inject
    SiteService sites;

    @Inject
    AssignmentOutlook outlook;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /**
     * Assigns vouchers to a site in a transaction of its own, which runs again when another one came in its way. The
     * same wish again changes nothing and gets the same answer.
     */
    @RolesAllowed(Roles.RESELLER_USER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AssignmentOutcome assign(AssignVouchers wish) {
        AssignmentOutcome first = Retry.onConflict(() -> attempt(wish));
        AssignmentOutcome outcome = first instanceof AssignmentOutcome.Used ? transaction.late(wish) : first;
        Optional<String> refusal = outcome.fold(
                assigned -> Optional.empty(),
                used -> Optional.of("voucher-used"),
                refused -> Optional.of(refused.reason().slug()));
        refusal.ifPresent(reason -> audit.recordApart(AssignmentAudit.refused(wish, reason, clocks.now())));
        return outcome;
    }

    /** What the assignment would do; empty when this reseller does not have the site or one of the vouchers. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<AssignmentPreview> preview(Set<VoucherNumber> numbers, SiteId site, ResellerNumber owner) {
        return outlook.of(numbers, site, owner);
    }

    /** What an assignment of this reseller did. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Optional<AssignmentReceipt> receipt(AssignmentId id, ResellerNumber owner) {
        return assignments
                .find(id, owner)
                .map(assignment -> new AssignmentReceipt(
                        assignment.id(),
                        sites.find(assignment.site(), owner).orElseThrow(),
                        vouchers.redeemedBy(id.value(), owner),
                        assignment.assignedBy(),
                        assignment.assignedAt()));
    }

    /** What the site had before and after the assignment, by feature; also what stayed as it was. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<LicenseChange> changes(AssignmentReceipt receipt) {
        SiteId site = receipt.site().siteId();
        return Gain.between(
                sites.entitlements(site, receipt.assignedAt()),
                sites.entitlements(site, receipt.assignedAt().plusMillis(1)));
    }

    /** What a voucher of this part gives to a site. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<LicenseChange> gives(PartNumber part) {
        return outlook.gives(part);
    }

    private AssignmentOutcome attempt(AssignVouchers wish) {
        try {
            return transaction.run(wish);
        } catch (RollbackException failure) {
            throw new TransactionalException("The assignment was not committed", failure);
        }
    }
}
