package org.licenseportal.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Keeps who did what. Entries are only ever added. */
@Stateless
public class AuditTrail {

    @Inject
    AuditRepository entries;

    /** Adds an entry in the caller's transaction: no change without its entry, no entry without its change. */
    @PermitAll
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    /**
     * Adds an entry in a transaction of its own, for a refusal whose transaction is rolled back. Call it after that
     * transaction has ended: within it, one request would hold two connections.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditEntry entry) {
        entries.add(entry);
    }

    /**
     * The history of an object: the entries about it that this reseller may read, the latest first.
     *
     * @param object its type and id count; its owner does not
     */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<RecordedEntry> history(AuditObject object, ResellerNumber owner, PageRequest page) {
        return entries.about(object, owner, page);
    }

    /** The history of the own account or of the own login, the latest entry first; of anything else it is empty. */
    @RolesAllowed(Roles.ACCOUNT_ADMIN)
    public Page<RecordedEntry> accountHistory(AuditObject object, AccountReader reader, PageRequest page) {
        return entries.about(object, reader, page);
    }

    /** The whole history of an object, the latest entry first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<RecordedEntry> wholeHistory(AuditObject object, PageRequest page) {
        return entries.aboutForVendor(object, page);
    }

    /** The entries of all objects that the filter lets through, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<RecordedEntry> search(AuditFilter filter, PageRequest page) {
        return entries.searchForVendor(filter, page);
    }
}
