package org.licenseportal.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some rows of a sorted list, and the ways on.
 *
 * @param <T> what a row is
 * @param items the rows in the order of the list
 * @param first the number of the first row in the whole list, from 1; 0 when there are none
 * @param next where the following page starts; empty at the end
 * @param previous where the page before it starts; empty at the beginning
 */
public record Page<T>(List<T> items, long first, Optional<Cursor> next, Optional<Cursor> previous) {

    /** Keeps its own copy of the rows. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page of what a query found.
     *
     * @param request what was wanted
     * @param found the rows in the order of the query, one more than wanted where there are more; for a backwards
     *     request that is the reverse order of the list
     * @param key the values of a row's sorted columns
     */
    public static <T> Page<T> of(PageRequest request, List<T> found, Function<T, List<String>> key) {
        boolean more = found.size() > request.limit();
        List<T> items = new ArrayList<>(more ? found.subList(0, request.limit()) : found);
        boolean backwards = request.backwards();
        if (backwards) {
            Collections.reverse(items);
        }
        long start = start(request, items.size(), more);
        boolean before = backwards ? more : request.cursor().isPresent();
        boolean after = backwards || more;
        boolean none = items.isEmpty();
        return new Page<>(
                items,
                none ? 0 : start + 1,
                none || !after
                        ? Optional.empty()
                        : Optional.of(Cursor.after(start + items.size(), key.apply(items.get(items.size() - 1)))),
                none || !before ? Optional.empty() : Optional.of(Cursor.before(start, key.apply(items.get(0)))));
    }

    private static long start(PageRequest request, int found, boolean more) {
        long place = request.cursor().map(Cursor::position).orElse(0L);
        if (!request.backwards()) {
            return place;
        }
        // rows may have come or gone since the cursor was made: the list still begins with row 1
        return more ? Math.max(1, place - found) : 0;
    }

    /** The number of the last row in the whole list; 0 when there are none. */
    public long last() {
        return items.isEmpty() ? 0 : first + items.size() - 1;
    }

    /** The same page with its rows as something else. */
    public <R> Page<R> map(Function<T, R> as) {
        return new Page<>(items.stream().map(as).toList(), first, next, previous);
    }
}
