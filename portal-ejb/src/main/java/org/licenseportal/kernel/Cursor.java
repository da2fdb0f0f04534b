package org.licenseportal.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place between two rows of a sorted list. A page that starts at a place costs the same however deep it lies, and no
 * row is shown twice or left out when others come and go meanwhile (decision 0019). The text of a cursor is opaque to
 * whoever holds it; it is no secret and grants nothing.
 *
 * @param backwards true for the rows before the place, false for those after it
 * @param position how many rows lie before the place, as far as whoever made it knew; for people to read
 * @param key the values of the sorted columns in the row at the place, the last of them unique
 */
public record Cursor(boolean backwards, long position, List<String> key) {

    private static final int LONGEST = 2_000;
    private static final String SEPARATOR = "\u0000";

    /** Keeps its own copy of the key. */
    public Cursor {
        key = List.copyOf(key);
    }

    /** The place behind a row. */
    public static Cursor after(long position, List<String> key) {
        return new Cursor(false, position, key);
    }

    /** The place before a row. */
    public static Cursor before(long position, List<String> key) {
        return new Cursor(true, position, key);
    }

    /** Reads what {@link #text} gave; empty for anything else. */
    public static Optional<Cursor> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            boolean known = parts.size() > 2 && ("<".equals(parts.get(0)) || ">".equals(parts.get(0)));
            return known
                    ? Optional.of(new Cursor(
                            "<".equals(parts.get(0)), Long.parseLong(parts.get(1)), parts.subList(2, parts.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The cursor as one word of letters, digits, hyphens and underscores. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(backwards ? "<" : ">");
        parts.add(Long.toString(position));
        parts.addAll(key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }
}
