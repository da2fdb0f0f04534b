package org.licenseportal.kernel;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many rows at most, 1 to 500
 * @param cursor where to start; empty for the beginning
 */
public record PageRequest(int limit, Optional<Cursor> cursor) {

    /** The most rows that one page may have. */
    public static final int MOST = 500;

    /**
     * Where counting ends: whoever sees a list of 10,001 rows is told that there are more than 10,000. An exact number
     * would cost more than all the rest of the page, and is outdated when it is read (decision 0035).
     */
    public static final int MANY = 10_001;

    /** Refuses a limit out of range: whoever takes one from outside answers for it before. */
    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " rows");
        }
    }

    /** The first so many rows. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    /**
     * The end of an SQL query that reads at most so many rows. It belongs into the text: a database that learns the
     * number only from the driver plans for all rows, and sorts 200,000 to show 25.
     */
    public static String fetchFirst(int rows) {
        return " fetch first " + rows + " rows only";
    }

    /** True when the rows before the cursor are wanted. */
    public boolean backwards() {
        return cursor.map(Cursor::backwards).orElse(false);
    }
}
