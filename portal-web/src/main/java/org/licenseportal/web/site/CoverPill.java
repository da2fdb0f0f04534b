package org.licenseportal.web.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * How a site stands with its SWAS, in words, with an icon: never by color alone.
 *
 * @param look how it looks: a class of the style sheet
 * @param icon the icon beside it
 * @param text what it says, as {@code Valid 2 May 2027}
 * @param note what stands beside it, as {@code in 157 days}; empty where there is nothing to add
 */
public record CoverPill(String look, String icon, String text, String note) {

    /** So many days before its end, SWAS counts as ending. */
    static final int SOON = 60;

    /**
     * The words for a site.
     *
     * @param until the last day of its SWAS, to come or gone
     * @param texts the texts of the pages of sites
     */
    static CoverPill of(Optional<LocalDate> until, LocalDate today, Texts texts) {
        return until.map(last -> of(last, today, texts))
                .orElseGet(() -> new CoverPill("none", "circle", texts.text("swas.none"), ""));
    }

    private static CoverPill of(LocalDate last, LocalDate today, Texts texts) {
        long left = ChronoUnit.DAYS.between(today, last);
        if (left < 0) {
            return new CoverPill(
                    "bad",
                    "cross",
                    texts.text("swas.expired", Days.of(last.plusDays(1))),
                    texts.text("swas.ago", -left));
        }
        return left > SOON
                ? new CoverPill("ok", "check", texts.text("swas.valid", Days.of(last)), texts.text("swas.in", left))
                : new CoverPill("warn", "clock", texts.text("swas.ending", left), Days.of(last));
    }
}
