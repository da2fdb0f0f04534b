package org.licenseportal.onboarding;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.PageRequest;

/**
 * The conditions of a query on customers and their gateways, each with its values. It never changes: each step makes a
 * new one.
 */
final class CustomerConditions {

    /** How many users are registered. Derby takes "coalesce" for a condition that only accounts with a gateway meet. */
    static final String USERS = "case when g.account_id is null then 0 else g.user_count end";

    private static final String LIKE = " like ? escape '!'";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final String NINES = "9".repeat(9);
    private static final String NAME_OR_DOMAIN = "c.name_key" + LIKE
            + " or exists (select 1 from customer_domain d where d.account_id = c.account_id and d.domain" + LIKE + ")";

    private final String sql;
    private final List<Object> values;

    private CustomerConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    /** Whose customers somebody sees; deleted ones are seen by nobody. */
    static CustomerConditions of(CustomerScope scope) {
        CustomerConditions all = new CustomerConditions("c.state <> 'deleted'", List.of());
        return scope.partner()
                .map(partner -> all.and("c.reseller_number = ?", partner.value()))
                .orElseGet(() -> all.and(
                        "c.account_id = ?", scope.account().orElseThrow().value()));
    }

    /**
     * What a filter lets through.
     *
     * @param moments what the conditions on the status compare with
     */
    CustomerConditions matching(CustomerFilter filter, Function<StatusMoment, Instant> moments) {
        CustomerConditions found = filter.text().map(this::text).orElse(this);
        CustomerConditions inState = filter.state()
                .map(state -> found.and("c.state = ?", state.word()))
                .orElse(found);
        return filter.status().isEmpty() ? inState : inState.status(filter.status(), moments);
    }

    CustomerConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new CustomerConditions(sql + " and " + condition, List.copyOf(all));
    }

    /** Reads the given columns in an order, at most so many rows; databases plan better when they know how many. */
    String select(String columns, String order, int rows) {
        return "select " + columns + from() + " order by " + order + PageRequest.fetchFirst(rows);
    }

    /** Counts them, but no further than this. */
    String countUpTo(int most) {
        return "select count(*) from (select c.account_id" + from() + PageRequest.fetchFirst(most) + ") counted";
    }

    private String from() {
        return " from customer c left join gateway g on g.account_id = c.account_id where " + sql;
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    /** Only digits can begin an account ID; they do so within a range of them, for which there is an index. */
    private CustomerConditions text(String words) {
        if (!DIGITS.matcher(words).matches()) {
            return and("(" + NAME_OR_DOMAIN + ")", piece(words), piece(words));
        }
        String last = words + NINES.substring(words.length());
        return and("(c.account_id between ? and ? or " + NAME_OR_DOMAIN + ")", words, last, piece(words), piece(words));
    }

    /** The words are the product's own, and none of somebody who asks. */
    private CustomerConditions status(Set<StatusCode> wanted, Function<StatusMoment, Instant> moments) {
        String words = wanted.stream().sorted().map(StatusCode::word).collect(Collectors.joining("', '", "('", "')"));
        Object[] times = StatusRule.placesInSql().stream()
                .map(moments)
                .map(Instant::toEpochMilli)
                .toArray();
        return and(StatusRule.statusInSql() + " in " + words, times);
    }

    private static String piece(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
