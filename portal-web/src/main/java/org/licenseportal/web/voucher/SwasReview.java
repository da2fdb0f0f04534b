package org.licenseportal.web.voucher;

import java.util.List;
import org.licenseportal.assurance.CoverageChange;
import org.licenseportal.web.support.Texts;

/**
 * What an assignment would cost in SWAS, in the reader's words (VOU-4).
 *
 * @param text what it comes to, in a sentence
 * @param comparable whether it can be said what the SWAS in place lacks
 * @param pressing whether something is to be ordered before the next renewal because of the assignment
 * @param lines the parts, by number
 */
public record SwasReview(String text, boolean comparable, boolean pressing, List<SwasLine> lines) {

    static SwasReview of(CoverageChange change, Texts texts) {
        List<SwasLine> lines = SwasLine.of(change);
        boolean pressing = change.comparable()
                && lines.stream().anyMatch(line -> line.missing().changed());
        return new SwasReview(texts.text(key(change, lines, pressing)), change.comparable(), pressing, lines);
    }

    private static String key(CoverageChange change, List<SwasLine> lines, boolean pressing) {
        if (lines.isEmpty()) {
            return "swas.none";
        }
        if (change.same()) {
            return "swas.same";
        }
        if (!change.inPlace()) {
            return "swas.without";
        }
        if (!change.comparable()) {
            return "swas.unrecorded";
        }
        return pressing ? "swas.lacks" : "swas.covered";
    }
}
