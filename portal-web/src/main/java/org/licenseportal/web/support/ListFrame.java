package org.licenseportal.web.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.kernel.Page;

/**
 * What stands around the rows of a list: how many there are, which filters are set and how to drop them, the ways to
 * the next and the previous page. The tags {@code filters}, {@code listStatus}, {@code noResults} and {@code paging}
 * show it.
 */
public final class ListFrame {

    /** Where a page of the list begins: links to other pages lead there, past the head and the filters. */
    private static final String START = "#list";

    private final ListQuery query;
    private final Page<?> page;
    private final List<FilterLink> filters;
    private final String counted;
    private final Texts texts;

    private ListFrame(ListQuery query, Page<?> page, String counted, List<FilterLink> filters, Texts texts) {
        this.query = query;
        this.page = page;
        this.counted = counted;
        this.filters = filters;
        this.texts = texts;
    }

    /**
     * The frame of a page.
     *
     * @param counted how many there are in all, as {@code 214 sites}; empty where nobody counts and more follow
     * @param filters the filters that are set
     */
    public static ListFrame of(ListQuery query, Page<?> page, String counted, List<FilterLink> filters) {
        return new ListFrame(query, page, counted, List.copyOf(filters), Texts.here("common"));
    }

    /** What the address says. */
    public ListQuery getQuery() {
        return query;
    }

    /** How many there are and which of them are shown, as {@code 26 to 50 of 214 sites}. */
    public String getCount() {
        return count(page, counted, texts);
    }

    static String count(Page<?> page, String counted, Texts texts) {
        if (counted.isEmpty()) {
            return texts.text("list.range.more", page.first(), page.last());
        }
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        return whole ? counted : texts.text("list.range", page.first(), page.last(), counted);
    }

    /** How many filters are set, in words; empty when none is. */
    public String getFiltered() {
        return Optional.of(filters.size())
                .filter(set -> set > 0)
                .map(set -> texts.text("list.filters", set))
                .orElse("");
    }

    /** The filters that are set. */
    public List<FilterLink> getFilters() {
        return filters;
    }

    /** The list without any filter. */
    public String getClear() {
        return query.only(Map.of()).address();
    }

    /** Whether rows are shown. */
    public boolean isFilled() {
        return !page.items().isEmpty();
    }

    /** Whether there are no rows because of the filters. */
    public boolean isFilteredOut() {
        return !isFilled() && query.filtered();
    }

    /** Whether there is nothing to show, whatever is asked. */
    public boolean isBare() {
        return !isFilled() && !query.filtered();
    }

    /** The address of the page before; empty on the first one. */
    public String getPrevious() {
        return page.previous().map(place -> query.at(place).address() + START).orElse("");
    }

    /** The address of the page after; empty on the last one. */
    public String getNext() {
        return page.next().map(place -> query.at(place).address() + START).orElse("");
    }

    /** The numbers of rows that a page may have. */
    public List<ViewLink> getSizes() {
        return ListQuery.SIZES.stream()
                .map(size ->
                        new ViewLink(Integer.toString(size), query.sized(size).address() + START, size == query.size()))
                .toList();
    }
}
