package org.licenseportal.web.servicelink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.servicelink.SuspicionFilter;
import org.licenseportal.servicelink.SuspicionKind;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of suspicions: the open ones when it does not say which.
 *
 * @param list what it says
 */
record SuspicionQuery(ListQuery list) {

    static final String KIND = "kind";
    static final String STATE = "state";
    static final String SITE = "site";
    static final String OPEN = "open";
    static final String SETTLED = "settled";
    static final String ALL = "all";

    private static final Set<String> STATES = Set.of(OPEN, SETTLED, ALL);

    /** Reads what an address says. */
    static SuspicionQuery read(String root, Map<String, String> parameters) {
        return new SuspicionQuery(ListQuery.read(path(root), parameters, List.of(STATE, KIND, SITE)));
    }

    /** The address of the list, for readers whose pages begin so. */
    static String path(String root) {
        return root.isEmpty() ? "/sites/suspicions" : root + "/suspicions";
    }

    /** What the list shows; nothing fits to a value that cannot be, which {@link #impossible} tells. */
    SuspicionFilter filter() {
        return new SuspicionFilter(site(), kind(), open());
    }

    /** Whether a filter is set to what no suspicion can have. */
    boolean impossible() {
        return cannotBe(SITE, site().isPresent())
                || cannotBe(KIND, kind().isPresent())
                || cannotBe(STATE, list.filter(STATE).filter(STATES::contains).isPresent());
    }

    private boolean cannotBe(String name, boolean read) {
        return list.filter(name).isPresent() && !read;
    }

    private Optional<SiteId> site() {
        return list.filter(SITE).flatMap(SiteId::parse);
    }

    private Optional<SuspicionKind> kind() {
        return list.filter(KIND).flatMap(SuspicionKind::parse);
    }

    private Optional<Boolean> open() {
        return switch (list.filter(STATE).orElse("")) {
            case SETTLED -> Optional.of(false);
            case ALL -> Optional.empty();
            default -> Optional.of(true);
        };
    }
}
