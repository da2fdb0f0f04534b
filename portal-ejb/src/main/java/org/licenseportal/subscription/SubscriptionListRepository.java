package org.licenseportal.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/** Lists of a partner's subscriptions, the latest order first. */
@Dependent
class SubscriptionListRepository {

    private static final String FROM =
            " from subscription s left join customer c on c.account_id = s.account_id" + " where s.reseller_number = ?";

    /** Where a text is looked for (domain: the search keys of orders). */
    private static final List<String> SEARCHED = List.of(
            "lower(s.number)",
            "lower(s.sap_order)",
            "lower(s.reseller_order)",
            "lower(s.customer_order)",
            "s.account_id",
            "cast(s.ends_on as char(10))");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clocks clocks;

    /** From the cursor on; one more than wanted where there are more. */
    List<SubscriptionDetails> list(ResellerNumber owner, SubscriptionFilter filter, PageRequest page) {
        boolean back = page.backwards();
        List<Object> values = new ArrayList<>(List.of(owner.value()));
        String conditions = conditions(filter, values);
        Optional<Cursor> cursor = page.cursor()
                .filter(place -> place.key().size() == 2)
                .filter(place -> SubscriptionNumber.parse(place.key().get(1)).isPresent());
        if (cursor.isPresent()) {
            long time = millis(cursor.get().key().get(0));
            String beyond = back ? ">" : "<";
            conditions += " and (s.ordered_at " + beyond + " ? or (s.ordered_at = ? and s.number " + beyond + " ?))";
            values.addAll(List.of(time, time, cursor.get().key().get(1)));
        }
        String order = back ? " order by s.ordered_at, s.number" : " order by s.ordered_at desc, s.number desc";
        List<?> rows = query(
                        "select " + SubscriptionRow.COLUMNS + FROM + conditions + order
                                + PageRequest.fetchFirst(page.limit() + 1),
                        values)
                .getResultList();
        LocalDate today = clocks.today();
        return rows.stream()
                .map(row -> SubscriptionRow.details((Object[]) row, today))
                .toList();
    }

    long count(ResellerNumber owner, SubscriptionFilter filter) {
        List<Object> values = new ArrayList<>(List.of(owner.value()));
        String conditions = conditions(filter, values);
        return ((Number) query("select count(*)" + FROM + conditions, values).getSingleResult()).longValue();
    }

    private String conditions(SubscriptionFilter filter, List<Object> values) {
        LocalDate today = clocks.today();
        String conditions =
                switch (filter.show()) {
                    case ALL -> "";
                    case UNASSIGNED -> " and s.account_id is null and (s.ends_on is null or s.ends_on >= ?)";
                    case EXPIRING -> " and s.ends_on >= ? and s.ends_on <= ?";
                };
        if (filter.show() != SubscriptionFilter.Show.ALL) {
            values.add(Date.valueOf(today));
        }
        if (filter.show() == SubscriptionFilter.Show.EXPIRING) {
            values.add(Date.valueOf(today.plusDays(SubscriptionRule.SOON_DAYS)));
        }
        return conditions + filter.text().map(text -> searched(text, values)).orElse("");
    }

    private static String searched(String text, List<Object> values) {
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        SEARCHED.forEach(column -> values.add(pattern));
        values.add(pattern);
        return " and (" + String.join(" like ? escape '!' or ", SEARCHED) + " like ? escape '!'"
                + " or c.name_key like ? escape '!')";
    }

    private Query query(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    /** A cursor comes from outside: one of another list leads to the beginning. */
    private static long millis(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
