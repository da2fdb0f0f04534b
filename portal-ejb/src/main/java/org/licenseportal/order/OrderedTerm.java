package org.licenseportal.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.site.SiteId;

/**
 * For which site SWAS is ordered, and for how long.
 *
 * @param site the site
 * @param startsOn the first day that is covered
 * @param expiresOn the last day that is covered
 */
public record OrderedTerm(SiteId site, LocalDate startsOn, LocalDate expiresOn) {

    /** The most days that one term may have: a bit more than ten years. */
    public static final int MOST_DAYS = 3_660;

    static final Comparator<OrderedTerm> ORDER = Comparator.comparing(
                    (OrderedTerm term) -> term.site().value())
            .thenComparing(OrderedTerm::startsOn)
            .thenComparing(OrderedTerm::expiresOn);

    private static final Pattern DAY = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");

    /** Refuses days that make no term: whoever takes them from outside answers for it before. */
    public OrderedTerm {
        if (!possible(startsOn, expiresOn)) {
            throw new IllegalArgumentException("A term has 1 to " + MOST_DAYS + " days");
        }
    }

    /** Reads a day of this century, as {@code 2027-05-02}; empty when it is none. */
    public static Optional<LocalDate> day(String text) {
        if (text == null || !DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** True when a term can go from one day to the other. */
    public static boolean possible(LocalDate startsOn, LocalDate expiresOn) {
        return !expiresOn.isBefore(startsOn) && ChronoUnit.DAYS.between(startsOn, expiresOn) < MOST_DAYS;
    }

    @Override
    public String toString() {
        return site + ", " + startsOn + " / " + expiresOn;
    }
}
