package org.licenseportal.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
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
     * The entries about an object that this reseller may read, the latest first.
     *
     * @param object its type and id count; its owner does not
     */
    @PermitAll
    public List<AuditEntry> of(AuditObject object, ResellerNumber owner) {
        return entries.find(object, owner);
    }

    /** All entries about an object, the latest first: for the vendor alone. */
    @PermitAll
    public List<AuditEntry> ofAnyOwner(AuditObject object) {
        return entries.findForVendor(object);
    }
}
