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

    /** How results are written: nothing else gets into a query. */
    private static final String CODE = "[a-z][a-z-]{0,59}";

    /** Reads what an address says. */
    static SynchronizationQuery read(String root, SiteId site, Map<String, String> parameters) {
        return new SynchronizationQuery(
                ListQuery.read(root + "/sites/" + site + "/synchronizations", parameters, List.of(OPERATION, RESULT)));
    }

    /** What the list shows; nothing fits to a value that cannot be, which {@link #impossible} tells. */
    SynchronizationFilter filter() {
        return new SynchronizationFilter(operation(), result());
    }

    /** Whether a filter is set to what no request can have. */
    boolean impossible() {
        return cannotBe(OPERATION, operation().isPresent()) || cannotBe(RESULT, result().isPresent());
    }

    private boolean cannotBe(String name, boolean read) {
        return list.filter(name).isPresent() && !read;
    }

    private Optional<RequestOperation> operation() {
        return list.filter(OPERATION).flatMap(RequestOperation::of);
    }

    /** A code that has no text yet is one nevertheless: a later version may have written it. */
    private Optional<String> result() {
        return list.filter(RESULT).filter(code -> code.matches(CODE));
    }
}
