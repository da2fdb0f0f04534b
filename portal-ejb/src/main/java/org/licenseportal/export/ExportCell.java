package org.licenseportal.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What one cell of an exported list says. */
public sealed interface ExportCell {

    /**
     * Words, or an identifier: never a number to count with, and never a formula.
     *
     * @param text what it says
     */
    record Words(String text) implements ExportCell {}

    /**
     * A number.
     *
     * @param value how many
     */
    record Count(long value) implements ExportCell {}

    /**
     * A day, the same in every time zone.
     *
     * @param day which
     */
    record Day(LocalDate day) implements ExportCell {}

    /**
     * A moment, shown in the time zone of whoever exports.
     *
     * @param at when
     */
    record Moment(Instant at) implements ExportCell {}

    /** Words. */
    static ExportCell of(Object words) {
        return new Words(words.toString());
    }

    /** Words, or an empty cell. */
    static ExportCell of(Optional<?> words) {
        return new Words(words.map(Object::toString).orElse(""));
    }

    /** A moment, or an empty cell. */
    static ExportCell moment(Optional<Instant> at) {
        return at.<ExportCell>map(Moment::new).orElseGet(() -> new Words(""));
    }

    /** A day, or an empty cell. */
    static ExportCell day(Optional<LocalDate> day) {
        return day.<ExportCell>map(Day::new).orElseGet(() -> new Words(""));
    }
}
