package org.licenseportal.web.servicelink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.servicelink.SynchronizationFilter;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the history of a site.
 *
 * @param list what it says
 */
record SynchronizationQuery(ListQuery list) {

    static final String OPERATION = "operation";
    static final String RESULT = "result";

    /** Reads what an address says. */
    static SynchronizationQuery read(String root, SiteId site, Map<String, String> parameters) {
        return new SynchronizationQuery(
                ListQuery.read(root + "/sites/" + site + "/synchronizations", parameters, List.of(OPERATION, RESULT)));
    }

    /** What the list shows; an operation that there is not filters nothing. */
    SynchronizationFilter filter() {
        return new SynchronizationFilter(
                list.filter(OPERATION).flatMap(RequestOperation::of),
                Optional.of(list).flatMap(now -> now.filter(RESULT)));
    }
}
