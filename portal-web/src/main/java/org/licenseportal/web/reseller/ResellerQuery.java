package org.licenseportal.web.reseller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.reseller.ResellerFilter;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of resellers; a state that there is not counts as not set.
 *
 * @param list what it says
 */
record ResellerQuery(ListQuery list) {

    static final String TEXT = "q";
    static final String STATE = "state";
    static final String SUSPENDED = "suspended";
    static final List<String> STATES = List.of("active", SUSPENDED);

    static ResellerQuery read(Map<String, String> parameters) {
        ListQuery asked = ListQuery.read(ResellerListBacking.PATH, parameters, List.of(TEXT, STATE));
        Optional<String> unknown = asked.filter(STATE).filter(state -> !STATES.contains(state));
        return new ResellerQuery(unknown.isPresent() ? asked.without(STATE) : asked);
    }

    ResellerFilter filter() {
        return new ResellerFilter(list.filter(TEXT), list.filter(STATE).map(SUSPENDED::equals));
    }
}
