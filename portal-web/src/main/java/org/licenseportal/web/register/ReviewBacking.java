package org.licenseportal.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.Refusal;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.web.support.ProblemNotice;
import org.licenseportal.web.support.Texts;

/**
 * Shows what a request says before anything happens, and has it answered once somebody confirms. The server keeps
 * nothing in between: the page carries the request, in the shortest of its forms, to the next step.
 */
@Named
@RequestScoped
public class ReviewBacking {

    static final String PAGE = "/register/review";

    @Inject
    Registration registration;

    @Inject
    Clocks clocks;

    @Inject
    DoneBacking done;

    private String text;
    private RequestSummary summary;
    private ProblemNotice problem;

    /** Shows a request; answers with what is wrong when it cannot be read. */
    Optional<ProblemNotice> open(byte[] document) {
        return registration.preview(document).fold(this::show, this::refuse);
    }

    /** Has the request answered. */
    public String confirm() {
        open(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
        if (summary == null) {
            return null;
        }
        return registration.answer(text).fold(this::finish, refused -> {
            refuse(refused.refusal());
            return null;
        });
    }

    /** Leads those who come here without a request to the first step. */
    public String startOver() {
        return "/register?faces-redirect=true";
    }

    private Optional<ProblemNotice> show(RequestDocument request) {
        text = request.compact();
        summary = RequestSummary.of(request.claims(), clocks.now(), Texts.of("register", locale()));
        return Optional.empty();
    }

    private Optional<ProblemNotice> refuse(Refusal refusal) {
        problem = Refusals.notice(refusal, locale());
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseStatus(problem.status());
        refusal.retryAfter().ifPresent(wait -> response.setResponseHeader("Retry-After", secondsOf(wait)));
        return Optional.of(problem);
    }

    private String finish(Issued issued) {
        done.show(issued, text);
        return DoneBacking.PAGE;
    }

    private static String secondsOf(Duration wait) {
        return String.valueOf(Math.max(1, wait.toSeconds()));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getApplication().getDefaultLocale();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What the request says; null when it cannot be read. */
    public RequestSummary getSummary() {
        return summary;
    }

    /** Why the request was refused; null when it was not. */
    public ProblemNotice getProblem() {
        return problem;
    }
}
