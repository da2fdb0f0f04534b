package org.licenseportal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * An entry as it stands in the trail.
 *
 * @param id its number, by which a proof of it is asked for; no other entry ever has it
 * @param entry what it says
 */
public record RecordedEntry(long id, AuditEntry entry) {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS = "e.id, e.occurred_at, e.actor, e.action, e.object_type, e.object_id, e.owner,"
            + " e.outcome, e.reason, e.address, e.request_id, e.details, e.changes";

    static RecordedEntry of(Object[] row) {
        AuditResult result = new AuditResult(
                AuditResult.Outcome.valueOf(((String) row[7]).toUpperCase(Locale.ROOT)),
                text(row[8]),
                AuditText.changes((String) row[12]),
                text(row[11]));
        return new RecordedEntry(
                ((Number) row[0]).longValue(),
                new AuditEntry(
                        Instant.ofEpochMilli(((Number) row[1]).longValue()),
                        new AuditOrigin((String) row[2], text(row[9]), text(row[10])),
                        AuditAction.of((String) row[3]),
                        new AuditObject(
                                AuditObject.Type.of((String) row[4]),
                                (String) row[5],
                                text(row[6]).map(ResellerNumber::new)),
                        result));
    }

    /** Its place among all entries, sorted by time. */
    List<String> key() {
        return List.of(Long.toString(entry.occurredAt().toEpochMilli()), Long.toString(id));
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }
}
