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

    /** True when the rows before the cursor are wanted. */
    public boolean backwards() {
        return cursor.map(Cursor::backwards).orElse(false);
    }
}
