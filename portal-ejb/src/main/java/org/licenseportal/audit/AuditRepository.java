package org.licenseportal.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The audit trail in the database. Plain SQL: an insert of an entity would cost a second statement to learn its number,
 * and whoever adds one does not need it. No entity has to be written before it.
 */
@Dependent
class AuditRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(AuditEntry entry) {
        AuditResult result = entry.result();
        entities.createNativeQuery("insert into audit_entry (occurred_at, actor, action, object_type, object_id, owner,"
                        + " outcome, reason, address, request_id, details, changes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, entry.occurredAt().toEpochMilli())
                .setParameter(2, AuditText.cut(entry.origin().actor(), 200))
                .setParameter(3, entry.action().code())
                .setParameter(4, entry.object().type().code())
                .setParameter(5, AuditText.cut(entry.object().id(), 64))
                .setParameter(
                        6, entry.object().owner().map(ResellerNumber::value).orElse(null))
                .setParameter(7, result.outcome().name().toLowerCase(Locale.ROOT))
                .setParameter(8, AuditText.cut(result.reason(), 60))
                .setParameter(9, AuditText.cut(entry.origin().address(), 64))
                .setParameter(10, AuditText.cut(entry.origin().requestId(), 64))
                .setParameter(11, AuditText.cut(result.details(), 2_000))
                .setParameter(12, AuditText.changes(result.changes()))
                .executeUpdate();
    }

    /** The entries about an object that its owner may read, the latest first. */
    Page<RecordedEntry> about(AuditObject object, ResellerNumber owner, PageRequest request) {
        return page(AuditConditions.about(object).readableBy(owner), request);
    }

    /** The entries about an object that an admin of an account may read, the latest first. */
    Page<RecordedEntry> about(AuditObject object, AccountReader reader, PageRequest request) {
        return page(AuditConditions.about(object).readableBy(reader), request);
    }

    /** All entries about an object, whoever may read them, the latest first. */
    Page<RecordedEntry> aboutForVendor(AuditObject object, PageRequest request) {
        return page(AuditConditions.about(object), request);
    }

    /** All entries that a filter lets through, whoever may read them, the latest first. */
    Page<RecordedEntry> searchForVendor(AuditFilter filter, PageRequest request) {
        return page(AuditConditions.of(filter), request);
    }

    private Page<RecordedEntry> page(AuditConditions where, PageRequest request) {
        String direction = request.backwards() ? "" : " desc";
        String order = " order by e.occurred_at" + direction + ", e.id" + direction;
        int wanted = request.limit() + 1;
        List<RecordedEntry> found = new ArrayList<>();
        for (AuditConditions range : where.ranges(request)) {
            if (found.size() < wanted) {
                String sql = range.select(order + PageRequest.fetchFirst(wanted - found.size()));
                List<?> rows = range.bind(entities.createNativeQuery(sql)).getResultList();
                rows.forEach(row -> found.add(RecordedEntry.of((Object[]) row)));
            }
        }
        return Page.of(request, found, RecordedEntry::key);
    }
}
