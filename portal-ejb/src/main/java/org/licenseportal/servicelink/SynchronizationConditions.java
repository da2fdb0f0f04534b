package org.licenseportal.servicelink;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;

/** The conditions of a query on the history, each with its values. It never changes: each step makes a new one. */
final class SynchronizationConditions {

    private final String sql;
    private final List<Object> values;

    private SynchronizationConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    /** The requests of a site, whoever owns it. */
    static SynchronizationConditions of(SiteId site) {
        return new SynchronizationConditions("y.site_id = ?", List.of(site.value()));
    }

    /** The same, if this reseller owns it. */
    SynchronizationConditions ownedBy(ResellerNumber owner) {
        return and("exists (select 1 from site s where s.id = y.site_id and s.reseller_number = ?)", owner.value());
    }

    SynchronizationConditions matching(SynchronizationFilter filter) {
        SynchronizationConditions asked = filter.operation()
                .map(RequestOperation::claim)
                .map(operation -> and("y.operation = ?", operation))
                .orElse(this);
        return filter.result()
                .map(result -> result.equals(SynchronizationFilter.REFUSED)
                        ? asked.and("y.result <> ?", Synchronization.DELIVERED)
                        : asked.and("y.result = ?", result))
                .orElse(asked);
    }

    /** The licenses of these numbers. */
    SynchronizationConditions sequences(Collection<Long> numbers) {
        return and(
                "y.sequence_number in (" + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")",
                numbers.toArray());
    }

    SynchronizationConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new SynchronizationConditions(sql + " and " + condition, List.copyOf(all));
    }

    /**
     * The requests beyond a place, as ranges that follow one another: each is one stretch of an index, while a single
     * condition with "or" makes a database read all requests before the place, too.
     */
    List<SynchronizationConditions> ranges(PageRequest request) {
        String beyond = request.backwards() ? " > ?" : " < ?";
        return request.cursor()
                .flatMap(SynchronizationConditions::place)
                .map(place -> List.of(
                        and("y.occurred_at = ? and y.request_id" + beyond, place.at(), place.requestId()),
                        and("y.occurred_at" + beyond, place.at())))
                .orElse(List.of(this));
    }

    private record Place(long at, String requestId) {}

    /** Empty for a cursor that is not of a history: then it is read from its end. */
    private static Optional<Place> place(Cursor cursor) {
        List<String> key = cursor.key();
        return key.size() == 2 && key.get(0).matches("[0-9]{1,18}")
                ? Optional.of(new Place(Long.parseLong(key.get(0)), key.get(1)))
                : Optional.empty();
    }

    String select(String columns, String rest) {
        return "select " + columns + " from synchronization y where " + sql + rest;
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }
}
