package org.licenseportal.assurance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a site stands with its software assurance on some day.
 *
 * @param status covered, no longer covered, or never was
 * @param expires the last day of cover, to come or gone; empty when there never was any
 */
public record AssuranceStatus(Status status, Optional<LocalDate> expires) {

    /** The three ways to stand. */
    public enum Status {
        /** A term covers the day. */
        VALID,
        /** There was cover, and it has ended. */
        EXPIRED,
        /** No term has begun. */
        NONE
    }

    /**
     * Derives the status from the terms of one site. Terms that follow one another without a gap count as one, so that
     * a renewal that was bought early already shows.
     */
    static AssuranceStatus on(LocalDate day, List<AssuranceTerm> terms) {
        List<AssuranceTerm> begun =
                terms.stream().filter(term -> !term.startsOn().isAfter(day)).toList();
        Optional<LocalDate> lastDay =
                begun.stream().map(AssuranceTerm::expiresOn).max(Comparator.naturalOrder());
        if (lastDay.isEmpty()) {
            return new AssuranceStatus(Status.NONE, Optional.empty());
        }
        if (lastDay.get().isBefore(day)) {
            return new AssuranceStatus(Status.EXPIRED, lastDay);
        }
        return new AssuranceStatus(Status.VALID, Optional.of(endOfCover(lastDay.get(), terms)));
    }

    private static LocalDate endOfCover(LocalDate lastDay, List<AssuranceTerm> terms) {
        LocalDate end = lastDay;
        for (AssuranceTerm term : terms.stream().sorted(AssuranceTerm.BY_START).toList()) {
            boolean adjoins = !term.startsOn().isAfter(end.plusDays(1));
            if (adjoins && term.expiresOn().isAfter(end)) {
                end = term.expiresOn();
            }
        }
        return end;
    }
}
