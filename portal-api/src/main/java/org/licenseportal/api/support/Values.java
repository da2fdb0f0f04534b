package org.licenseportal.api.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.PageRequest;

/** Reads the values of a request, and ends it with a problem document that names the one that cannot be read. */
public final class Values {

    private static final int USUAL_LIMIT = 50;

    private Values() {}

    /**
     * A value that may be missing.
     *
     * @param name its name or pointer, for the problem document
     * @param given what the request says
     * @param reading makes the value, or refuses with an {@link IllegalArgumentException} that says what it has to be
     */
    public static <T> Optional<T> optional(String name, String given, Function<String, T> reading) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(given.strip()));
        } catch (IllegalArgumentException unfit) {
            throw wrong(name, unfit.getMessage());
        }
    }

    /** Which part of a list is wanted: by default its first 50. */
    public static PageRequest page(String limit, String cursor) {
        int wanted = optional("limit", limit, Values::limit).orElse(USUAL_LIMIT);
        return new PageRequest(wanted, optional("cursor", cursor, Values::cursor));
    }

    /** A switch: {@code true} or {@code false}. */
    public static Optional<Boolean> flag(String name, String given) {
        return optional(name, given, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("It is true or false");
        });
    }

    /** Ends the request because of one value. */
    public static ProblemException wrong(String name, String reason) {
        return new ProblemException(
                Problem.of("value-unreadable", 400).with(List.of(new FieldError(name, reason + "."))));
    }

    private static Integer limit(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > PageRequest.MOST) {
            throw new IllegalArgumentException("It is a number from 1 to " + PageRequest.MOST);
        }
        return Integer.valueOf(text);
    }

    private static Cursor cursor(String text) {
        return Cursor.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("It is what next of an earlier answer was"));
    }
}
