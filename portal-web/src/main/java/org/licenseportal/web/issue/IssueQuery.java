package org.licenseportal.web.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.issue.IssueFilter;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.ViewLink;

/**
 * The address of a list of issues: those that are not closed when it does not say which.
 *
 * @param list what it says
 */
record IssueQuery(ListQuery list) {

    static final String STATE = "state";
    static final String CATEGORY = "category";

    private static final String CLOSED = "closed";
    private static final String ALL = "all";

    static IssueQuery read(String path, Map<String, String> parameters) {
        ListQuery asked = ListQuery.read(path, parameters, List.of(STATE, CATEGORY));
        Optional<String> unknown = asked.filter(STATE).filter(state -> !state.equals(CLOSED) && !state.equals(ALL));
        return new IssueQuery(unknown.isPresent() ? asked.without(STATE) : asked);
    }

    IssueFilter filter() {
        return new IssueFilter(open(), list.filter(CATEGORY));
    }

    private Optional<Boolean> open() {
        return switch (list.filter(STATE).orElse("")) {
            case CLOSED -> Optional.of(false);
            case ALL -> Optional.empty();
            default -> Optional.of(true);
        };
    }

    /**
     * The filters that are set.
     *
     * @param categories what categories are called, by their codes
     */
    List<FilterLink> filters(Map<String, String> categories, Texts texts) {
        List<FilterLink> set = new ArrayList<>();
        list.filter(CATEGORY)
                .ifPresent(code -> set.add(new FilterLink(
                        texts.text("category"),
                        categories.getOrDefault(code, code),
                        list.without(CATEGORY).address())));
        list.filter(STATE)
                .ifPresent(state -> set.add(new FilterLink(
                        texts.text("status"),
                        texts.text("view." + state),
                        list.without(STATE).address())));
        return set;
    }

    List<ViewLink> views(Texts texts) {
        return List.of(
                ViewLink.to(texts.text("view.open"), list.only(Map.of()), list),
                ViewLink.to(texts.text("view." + CLOSED), list.only(Map.of(STATE, CLOSED)), list),
                ViewLink.to(texts.text("view." + ALL), list.only(Map.of(STATE, ALL)), list));
    }
}
