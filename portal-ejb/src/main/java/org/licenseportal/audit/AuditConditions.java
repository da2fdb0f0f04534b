package org.licenseportal.audit;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/** The conditions of a query on the trail, each with its values. It never changes: each step makes a new one. */
final class AuditConditions {

    private final String sql;
    private final List<Object> values;

    private AuditConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    /** The entries about an object, whoever may read them. */
    static AuditConditions about(AuditObject object) {
        return new AuditConditions("1 = 1", List.of())
                .and("e.object_type = ?", object.type().code())
                .and("e.object_id = ?", AuditText.cut(object.id(), 64));
    }

    static AuditConditions of(AuditFilter filter) {
        return new AuditConditions("1 = 1", List.of())
                .andIf("e.object_type = ?", filter.type().map(AuditObject.Type::code))
                .andIf("e.object_id = ?", filter.object())
                .andIf("e.actor = ?", filter.actor())
                .andIf("e.action = ?", filter.action().map(AuditAction::code))
                .andIf("e.occurred_at >= ?", filter.from().map(from -> from.toEpochMilli()))
                .andIf("e.occurred_at < ?", filter.until().map(until -> until.toEpochMilli()));
    }

    /** Of them those that this reseller may read. */
    AuditConditions readableBy(ResellerNumber owner) {
        return and("e.owner = ?", owner.value());
    }

    /** Of them those that this admin of an account may read. */
    AuditConditions readableBy(AccountReader reader) {
        return and(
                "((e.object_type = 'customer' and e.object_id = ?) or (e.object_type = 'user' and e.object_id = ?))",
                reader.account(),
                reader.user());
    }

    private AuditConditions andIf(String condition, Optional<?> value) {
        return value.map(there -> and(condition, there)).orElse(this);
    }

    private AuditConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new AuditConditions(sql + " and " + condition, List.copyOf(all));
    }

    /**
     * The entries beyond a place, as ranges that follow one another: each is one stretch of an index, while a single
     * condition with "or" makes a database read all entries before the place, too.
     */
    List<AuditConditions> ranges(PageRequest request) {
        List<Long> place = request.cursor().map(AuditConditions::place).orElse(List.of());
        if (place.isEmpty()) {
            return List.of(this);
        }
        String beyond = request.backwards() ? " > ?" : " < ?";
        return List.of(
                and("e.occurred_at = ?", place.get(0)).and("e.id" + beyond, place.get(1)),
                and("e.occurred_at" + beyond, place.get(0)));
    }

    /** Empty for a cursor that is not of the trail: then it is read from its end. */
    private static List<Long> place(Cursor cursor) {
        try {
            List<Long> place = cursor.key().stream().map(Long::valueOf).toList();
            return place.size() == 2 ? place : List.of();
        } catch (NumberFormatException ofAnotherList) {
            return List.of();
        }
    }

    String select(String order) {
        return "select " + RecordedEntry.COLUMNS + " from audit_entry e where " + sql + order;
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }
}
