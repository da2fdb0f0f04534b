package org.licenseportal.web.support;

/**
 * The head of a column that can sort the list.
 *
 * @param text what the column is called
 * @param path the address of the list sorted by it, or turned round when it sorts already
 * @param state how it sorts now: {@code ascending}, {@code descending} or {@code none}
 */
public record SortLink(String text, String path, String state) {

    private static final String TURNED = "-";

    /**
     * The head of a column.
     *
     * @param column its name in addresses
     * @param normal what sorts the list when its address does not say, as {@code -id}
     */
    public static SortLink of(String text, String column, ListQuery query, String normal) {
        String now = query.sort().orElse(normal);
        if (now.equals(column)) {
            return new SortLink(text, query.sorted(TURNED + column).address(), "ascending");
        }
        return new SortLink(text, query.sorted(column).address(), now.equals(TURNED + column) ? "descending" : "none");
    }

    /** The icon that shows the state. */
    public String icon() {
        return "sort-" + state;
    }
}
