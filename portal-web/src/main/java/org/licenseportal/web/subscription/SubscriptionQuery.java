package org.licenseportal.web.subscription;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.licenseportal.subscription.SubscriptionFilter;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of subscriptions; a filter set to what there is not counts as not set.
 *
 * @param list what it says
 */
record SubscriptionQuery(ListQuery list) {

    static final String PATH = "/customers/subscriptions";
    static final String TEXT = "q";
    static final String SHOW = "show";

    /** The account that something is to be assigned to: no filter, but it stays with each step. */
    static final String ACCOUNT = "account";

    static final String ALL = "all";
    static final List<String> SHOWN = List.of(ALL, "unassigned", "expiring");

    static SubscriptionQuery read(Map<String, String> parameters) {
        ListQuery asked = ListQuery.read(PATH, parameters, List.of(TEXT, SHOW, ACCOUNT));
        boolean known = asked.filter(SHOW)
                .filter(show -> SHOWN.contains(show) && !show.equals(ALL))
                .isPresent();
        return new SubscriptionQuery(known ? asked : asked.without(SHOW));
    }

    SubscriptionFilter filter() {
        return new SubscriptionFilter(
                SubscriptionFilter.Show.valueOf(value(SHOW, ALL).toUpperCase(Locale.ROOT)), list.filter(TEXT));
    }

    /** What a filter is set to, or this. */
    String value(String name, String otherwise) {
        return list.filter(name).orElse(otherwise);
    }
}
