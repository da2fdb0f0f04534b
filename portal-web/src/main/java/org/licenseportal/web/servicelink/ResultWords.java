package org.licenseportal.web.servicelink;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.web.support.Texts;

/**
 * What became of requests, in words.
 *
 * @param texts the texts of these pages
 * @param problems the texts of problems, which say what to do about each
 */
record ResultWords(Texts texts, Texts problems) {

    /** Refusals of requests that are not part of the history of a site. */
    private static final Set<RefusalReason> ELSEWHERE = EnumSet.of(
            RefusalReason.REQUEST_TOO_LARGE,
            RefusalReason.SIGNATURE_INVALID,
            RefusalReason.SITE_UNKNOWN,
            RefusalReason.REQUEST_ID_REUSED,
            RefusalReason.RATE_LIMITED,
            RefusalReason.UNAVAILABLE);

    static ResultWords here() {
        return new ResultWords(Texts.here("servicelink"), Texts.here("problems"));
    }

    /** The codes of refusals that a history may have. */
    static Stream<String> reasons() {
        return Arrays.stream(RefusalReason.values())
                .filter(reason -> !ELSEWHERE.contains(reason))
                .map(RefusalReason::slug);
    }

    /** What became of it; a reason of a later version has no text here: its code still says something. */
    String text(String result) {
        if (result.equals(Synchronization.DELIVERED)) {
            return texts.text("result.delivered");
        }
        return explained(result) ? problems.text(result + ".title") : result;
    }

    /** What it means. */
    String meaning(String result) {
        return explained(result) ? problems.text(result + ".meaning") : "";
    }

    /** What to do first. */
    String cure(String result) {
        return explained(result) ? problems.text(result + ".cure.1") : "";
    }

    /** The page that explains it; empty where there is none. */
    String page(String result) {
        return explained(result) ? "/problems/" + result : "";
    }

    private boolean explained(String result) {
        return problems.has(result + ".title");
    }
}
