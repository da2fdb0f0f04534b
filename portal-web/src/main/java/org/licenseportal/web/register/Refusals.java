package org.licenseportal.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.licenseportal.activation.Refusal;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.web.support.KnownProblem;
import org.licenseportal.web.support.ProblemNotice;
import org.licenseportal.web.support.Texts;

/** Refusals of the license exchange in the reader's words. */
final class Refusals {

    private Refusals() {}

    static ProblemNotice notice(Refusal refusal, Locale locale) {
        KnownProblem problem = problem(refusal.reason());
        Texts texts = Texts.of("problems", locale);
        ProblemNotice notice = ProblemNotice.of(problem, locale).with(details(refusal, texts));
        String key = problem.slug() + ".fact";
        return refusal.fact()
                .map(fact -> notice.meaning(texts.has(key) ? notice.meaning() + " " + texts.text(key, fact) : fact))
                .orElse(notice);
    }

    /** Every reason has a problem of the same name: a test compares the two. */
    static KnownProblem problem(RefusalReason reason) {
        return KnownProblem.valueOf(reason.name());
    }

    private static List<String> details(Refusal refusal, Texts texts) {
        List<String> details = new ArrayList<>();
        refusal.errors().stream()
                .map(error -> error.pointer().isEmpty() ? error.detail() : error.pointer() + ": " + error.detail())
                .forEach(details::add);
        refusal.retryAfter().ifPresent(wait -> details.add(texts.text("wait", Math.max(1, wait.toSeconds()))));
        return details;
    }
}
