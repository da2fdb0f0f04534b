package org.licenseportal.web.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.licenseportal.onboarding.StatusCode;

/**
 * A problem in the reader's words.
 *
 * @param slug its name in addresses; empty when it has no page
 * @param status HTTP status of the page that shows it; 0 where no request failed
 * @param title what is wrong, in one line
 * @param meaning what that means, in a sentence or two
 * @param field ID of the field to go to, or empty
 * @param details what is special about this time, for example the licensed version; may be empty
 * @param causes where it may come from; may be empty
 * @param cures what to do
 */
public record ProblemNotice(
        String slug,
        int status,
        String title,
        String meaning,
        String field,
        List<String> details,
        List<String> causes,
        List<String> cures) {

    /** Request attribute with the problem that an error page is to show. */
    public static final String ATTRIBUTE = "org.licenseportal.problemNotice";

    private static final int UNPROCESSABLE = 422;
    private static final String PROBLEMS = "org.licenseportal.web.i18n.problems";
    private static final String ERRORS = "org.licenseportal.web.i18n.errors";

    /** A problem of the license exchange. */
    public static ProblemNotice of(KnownProblem problem, Locale locale) {
        return read(ResourceBundle.getBundle(PROBLEMS, locale), problem.slug(), problem.status());
    }

    /** What is wrong with a customer's account: no request failed, so it has no HTTP status. */
    public static ProblemNotice of(StatusCode status, Locale locale) {
        return read(ResourceBundle.getBundle(PROBLEMS, locale), status.word(), 0);
    }

    /**
     * A failure of the page itself; a status without texts of its own is told as an internal error or a bad request.
     */
    public static ProblemNotice ofStatus(int status, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(ERRORS, locale);
        String key = String.valueOf(status);
        if (!texts.containsKey(key + ".title")) {
            key = status < 500 ? "400" : "500";
        }
        return read(texts, key, status);
    }

    /** A page that was open for too long to be sent. */
    public static ProblemNotice ofExpiredPage(int status, Locale locale) {
        return read(ResourceBundle.getBundle(ERRORS, locale), "expired", status);
    }

    /** A form that was sent without its one field. The bundle of the page has {@code key} and {@code key.text}. */
    public static ProblemNotice ofField(String page, String key, String field, Locale locale) {
        Texts texts = Texts.of(page, locale);
        return new ProblemNotice(
                "", UNPROCESSABLE, texts.text(key), texts.text(key + ".text"), field, List.of(), List.of(), List.of());
    }

    /** The same problem with another meaning, where more is known than usual. */
    public ProblemNotice meaning(String fuller) {
        return new ProblemNotice(slug, status, title, fuller, field, details, causes, cures);
    }

    /** The same problem with what is special about this time. */
    public ProblemNotice with(List<String> moreDetails) {
        return new ProblemNotice(slug, status, title, meaning, field, List.copyOf(moreDetails), causes, cures);
    }

    private static ProblemNotice read(ResourceBundle texts, String key, int status) {
        return new ProblemNotice(
                key,
                status,
                texts.getString(key + ".title"),
                texts.getString(key + ".meaning"),
                "",
                List.of(),
                numbered(texts, key + ".cause."),
                numbered(texts, key + ".cure."));
    }

    private static List<String> numbered(ResourceBundle texts, String prefix) {
        List<String> found = new ArrayList<>();
        for (int number = 1; texts.containsKey(prefix + number); number++) {
            found.add(texts.getString(prefix + number));
        }
        return List.copyOf(found);
    }
}
