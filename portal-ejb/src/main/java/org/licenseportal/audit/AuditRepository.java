package org.licenseportal.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The audit trail in the database. Plain SQL: an insert of an entity would cost a second statement to learn its number,
 * and nobody needs that number. No entity has to be written before it.
 */
@Dependent
class AuditRepository {

    /** Half a surrogate pair and NUL: PostgreSQL refuses both, and a refused entry would hide an attempt. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final String COLUMNS = "occurred_at, actor, action, object_type, object_id, owner, outcome, reason,"
            + " address, request_id, details";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(AuditEntry entry) {
        entities.createNativeQuery("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, entry.occurredAt().toEpochMilli())
                .setParameter(2, cut(entry.origin().actor(), 200))
                .setParameter(3, cut(entry.action(), 60))
                .setParameter(4, cut(entry.object().type(), 40))
                .setParameter(5, cut(entry.object().id(), 64))
                .setParameter(
                        6, entry.object().owner().map(ResellerNumber::value).orElse(null))
                .setParameter(7, entry.result().outcome().name().toLowerCase(Locale.ROOT))
                .setParameter(8, cut(entry.result().reason(), 60))
                .setParameter(9, cut(entry.origin().address(), 64))
                .setParameter(10, cut(entry.origin().requestId(), 64))
                .setParameter(11, cut(entry.result().details(), 2000))
                .executeUpdate();
    }

    /** The entries about an object that its owner may read, the latest first. */
    List<AuditEntry> find(AuditObject object, ResellerNumber owner) {
        return entries(query(object, " and owner = ?").setParameter(3, owner.value()));
    }

    /** All entries about an object, whoever may read them, the latest first. */
    List<AuditEntry> findForVendor(AuditObject object) {
        return entries(query(object, ""));
    }

    private Query query(AuditObject object, String scope) {
        return entities.createNativeQuery("select " + COLUMNS + " from audit_entry where object_type = ?"
                        + " and object_id = ?" + scope + " order by id desc")
                .setParameter(1, object.type())
                .setParameter(2, object.id());
    }

    private static List<AuditEntry> entries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                Instant.ofEpochMilli(((Number) row[0]).longValue()),
                new AuditOrigin((String) row[1], text(row[8]), text(row[9])),
                (String) row[2],
                new AuditObject((String) row[3], (String) row[4], text(row[5]).map(ResellerNumber::new)),
                new AuditResult(
                        AuditResult.Outcome.valueOf(((String) row[6]).toUpperCase(Locale.ROOT)),
                        text(row[7]),
                        text(row[10])));
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }

    private static String cut(Optional<String> text, int length) {
        return text.map(there -> cut(there, length)).orElse(null);
    }

    private static String cut(String text, int length) {
        String shortened = text.length() > length ? text.substring(0, length) : text;
        return UNSTORABLE.matcher(shortened).replaceAll("\ufffd");
    }
}
