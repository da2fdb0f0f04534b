package org.licenseportal.issue;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The conditions of a query on issues, each with its values. It never changes: each step makes a new one. Issues of
 * deleted accounts are found by nobody.
 *
 * @param sql the conditions
 * @param values their values
 */
record IssueConditions(String sql, List<Object> values) {

    private static final String SEEN = "c.state <> 'deleted'";

    static IssueConditions of(AccountId account) {
        return new IssueConditions(SEEN + " and r.account_id = ?", List.of(account.value()));
    }

    static IssueConditions of(ResellerNumber partner) {
        return new IssueConditions(SEEN + " and c.reseller_number = ?", List.of(partner.value()));
    }

    IssueConditions only(IssueNumber number) {
        return and("r.number = ?", number.value());
    }

    IssueConditions matching(IssueFilter filter) {
        IssueConditions open = filter.open()
                .map(wanted -> and(wanted ? "r.status <> 'closed'" : "r.status = 'closed'"))
                .orElse(this);
        return filter.category()
                .map(category -> open.and("r.category = ?", category))
                .orElse(open);
    }

    /** Those beyond a place, as ranges that follow one another. */
    List<IssueConditions> ranges(PageRequest request) {
        String beyond = request.backwards() ? " > ?" : " < ?";
        return request.cursor()
                .map(Cursor::key)
                .filter(key -> key.size() == 2
                        && key.get(0).matches("[0-9]{1,18}")
                        && IssueNumber.parse(key.get(1)).isPresent())
                .map(key -> List.of(
                        and("r.changed_at = ?", Long.valueOf(key.get(0))).and("r.number" + beyond, key.get(1)),
                        and("r.changed_at" + beyond, Long.valueOf(key.get(0)))))
                .orElse(List.of(this));
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    private IssueConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new IssueConditions(sql + " and " + condition, List.copyOf(all));
    }
}
