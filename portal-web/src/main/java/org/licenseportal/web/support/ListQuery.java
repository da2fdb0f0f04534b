package org.licenseportal.web.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;

/**
 * What the address of a list says: which rows, in which order, how many, from where on. It never changes: each step
 * makes another one, whose {@link #address} is a link. A step that shows other rows starts at the first page.
 *
 * @param path the address of the list itself
 * @param filters the filters that are set, by name, in the order in which the page has them
 * @param sort the column that sorts, with {@code -} in front of it for the other way round; empty for the list's own
 *     order
 * @param size how many rows a page has
 * @param cursor where the page starts; empty for the first one
 */
public record ListQuery(
        String path, Map<String, String> filters, Optional<String> sort, int size, Optional<Cursor> cursor) {

    /** How many rows a page may have. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    private static final String SORT = "sort";
    private static final String SIZE = "size";
    private static final String CURSOR = "cursor";

    /** The longest text that a filter takes: longer than any name. */
    private static final int LONGEST = 200;

    /** What nobody types: PostgreSQL takes no NUL, and the audit trail notes the filters of an export. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Keeps its own copy of the filters. */
    public ListQuery {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    /** A list as it is when nothing is asked of it. */
    public static ListQuery of(String path) {
        return new ListQuery(path, Map.of(), Optional.empty(), SIZES.get(0), Optional.empty());
    }

    /**
     * Reads an address. What it says of other things than these filters is passed over, as is a size that there is not.
     *
     * @param names the names of the list's filters
     */
    public static ListQuery read(String path, Map<String, String> parameters, Collection<String> names) {
        Map<String, String> filters = new LinkedHashMap<>();
        names.forEach(name -> value(parameters, name).ifPresent(value -> filters.put(name, value)));
        int size = SIZES.stream()
                .filter(known -> known.toString().equals(parameters.get(SIZE)))
                .findFirst()
                .orElse(SIZES.get(0));
        return new ListQuery(path, filters, value(parameters, SORT), size, Cursor.parse(parameters.get(CURSOR)));
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .map(value -> CONTROL.matcher(value).replaceAll(" "))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    /** What a filter is set to. */
    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    /** Whether any filter is set. */
    public boolean filtered() {
        return !filters.isEmpty();
    }

    /** The same list with a filter set to something else. */
    public ListQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.put(name, value);
        return new ListQuery(path, changed, sort, size, Optional.empty());
    }

    /** The same list without a filter. */
    public ListQuery without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.remove(name);
        return new ListQuery(path, changed, sort, size, Optional.empty());
    }

    /** The same list with these filters and no others. */
    public ListQuery only(Map<String, String> others) {
        return new ListQuery(path, others, sort, size, Optional.empty());
    }

    /** The same rows sorted by a column; {@code -} in front of it turns the order round. */
    public ListQuery sorted(String column) {
        return new ListQuery(path, filters, Optional.of(column), size, Optional.empty());
    }

    /** The same list with so many rows a page. */
    public ListQuery sized(int rows) {
        return new ListQuery(path, filters, sort, rows, Optional.empty());
    }

    /** Another page of the same list. */
    public ListQuery at(Cursor place) {
        return new ListQuery(path, filters, sort, size, Optional.of(place));
    }

    /** The first page of the same list. */
    public ListQuery first() {
        return new ListQuery(path, filters, sort, size, Optional.empty());
    }

    /** The address of all these rows as a file: CSV or XLSX, by its ending. */
    public String file(String ending) {
        return new ListQuery(path + "." + ending, filters, sort, SIZES.get(0), Optional.empty()).address();
    }

    /** What to ask the feature for. */
    public PageRequest page() {
        return new PageRequest(size, cursor);
    }

    /** The address that shows this, as short as it can be. */
    public String address() {
        Map<String, String> parts = new LinkedHashMap<>(filters);
        sort.ifPresent(column -> parts.put(SORT, column));
        if (size != SIZES.get(0)) {
            parts.put(SIZE, Integer.toString(size));
        }
        cursor.ifPresent(place -> parts.put(CURSOR, place.text()));
        return address(path, parts);
    }

    private static String address(String path, Map<String, String> parts) {
        StringBuilder address = new StringBuilder(path);
        parts.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** What a form for the filters must carry along so that order and size stay. */
    public List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        sort.ifPresent(column -> kept.add(new Kept(SORT, column)));
        if (size != SIZES.get(0)) {
            kept.add(new Kept(SIZE, Integer.toString(size)));
        }
        return List.copyOf(kept);
    }

    /**
     * A hidden field.
     *
     * @param name its name
     * @param value its value
     */
    public record Kept(String name, String value) {}
}
