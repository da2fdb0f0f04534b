package org.licenseportal.servicelink;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The conditions of a query on suspicions, each with its values. It never changes: each step makes a new one.
 *
 * @param reader the reseller that reads; empty for the vendor
 * @param sql the conditions
 * @param values their values
 */
record SuspicionConditions(Optional<ResellerNumber> reader, String sql, List<Object> values) {

    /** Those about sites of a reseller, for its own eyes. */
    static SuspicionConditions of(ResellerNumber owner) {
        return new SuspicionConditions(Optional.of(owner), "s.reseller_number = ?", List.of(owner.value()));
    }

    /** Those about sites of all resellers: for the vendor alone. */
    static SuspicionConditions ofAll() {
        return new SuspicionConditions(Optional.empty(), "s.reseller_number is not null", List.of());
    }

    SuspicionConditions matching(SuspicionFilter filter) {
        SuspicionConditions about =
                filter.site().map(site -> and("u.site_id = ?", site.value())).orElse(this);
        SuspicionConditions like =
                filter.kind().map(kind -> about.and("u.kind = ?", kind.word())).orElse(about);
        return filter.open()
                .map(open -> like.and(open ? "u.settled_at = 0" : "u.settled_at > 0"))
                .orElse(like);
    }

    SuspicionConditions only(SuspicionId id) {
        return and("u.id = ?", id.toString());
    }

    private SuspicionConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new SuspicionConditions(reader, sql + " and " + condition, List.copyOf(all));
    }

    /** Those beyond a place, as ranges that follow one another. */
    List<SuspicionConditions> ranges(PageRequest request) {
        String beyond = request.backwards() ? " > ?" : " < ?";
        return request.cursor()
                .map(Cursor::key)
                .filter(key -> key.size() == 2 && key.get(0).matches("[0-9]{1,18}"))
                .map(key -> List.of(
                        and("u.last_seen = ? and u.id" + beyond, Long.valueOf(key.get(0)), key.get(1)),
                        and("u.last_seen" + beyond, Long.valueOf(key.get(0)))))
                .orElse(List.of(this));
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }
}
