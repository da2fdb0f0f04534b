package org.licenseportal.web.onboarding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.onboarding.CustomerFilter;
import org.licenseportal.onboarding.CustomerOrder;
import org.licenseportal.onboarding.CustomerSort;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of customers (DASH-2); a filter set to what there is not counts as not set.
 *
 * @param list what it says
 */
record CustomerQuery(ListQuery list) {

    static final String PATH = "/customers";
    static final String TEXT = "q";
    static final String STATE = "state";
    static final String STATUS = "status";

    /** How the list is sorted when nobody asks. */
    static final String NORMAL = "name";

    static final List<String> STATES = List.of("draft", "active", "deactivated");

    private static final Map<String, CustomerSort> COLUMNS =
            Map.of("name", CustomerSort.NAME, "account", CustomerSort.ACCOUNT, "users", CustomerSort.USERS);

    static CustomerQuery read(Map<String, String> parameters) {
        ListQuery asked = ListQuery.read(PATH, parameters, List.of(TEXT, STATE, STATUS));
        ListQuery known = keep(asked, STATE, STATES::contains);
        return new CustomerQuery(keep(known, STATUS, word -> !status(word).isEmpty()));
    }

    private static ListQuery keep(ListQuery asked, String name, Predicate<String> known) {
        return asked.filter(name).filter(known.negate()).isPresent() ? asked.without(name) : asked;
    }

    /** One status, or all that ask the same of their reader; none for another word. */
    private static Set<StatusCode> status(String word) {
        return StatusTone.parse(word)
                .map(StatusCode::of)
                .or(() -> StatusCode.parse(word).map(Set::of))
                .orElse(Set.of());
    }

    CustomerFilter filter() {
        return new CustomerFilter(
                list.filter(TEXT),
                list.filter(STATE).map(CustomerState::of),
                list.filter(STATUS).map(CustomerQuery::status).orElse(Set.of()));
    }

    /** How it is sorted; by name when the address says nothing that can be. */
    CustomerOrder order() {
        String column = list.sort().orElse(NORMAL);
        boolean descending = column.startsWith("-");
        return Optional.ofNullable(COLUMNS.get(descending ? column.substring(1) : column))
                .map(sort -> new CustomerOrder(sort, descending))
                .orElse(CustomerOrder.BY_NAME);
    }

    /** What a filter is set to; empty text when it is not. */
    String value(String name) {
        return list.filter(name).orElse("");
    }
}
