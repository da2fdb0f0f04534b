package org.licenseportal.web.login;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import org.licenseportal.web.support.ProblemNotice;

/**
 * What the forms of this folder have in common: they go on to another page, or say why not. It is public, and its
 * methods are not final, because pages read properties of public classes only.
 */
public abstract class LoginForm {

    private ProblemNotice problem;

    /** Shows why the form was not taken. */
    String refuse(LoginProblem reason) {
        return show(reason.notice());
    }

    /** Shows for how long the form is not taken. */
    String refuse(LoginProblem reason, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        response().setResponseHeader("Retry-After", String.valueOf(seconds));
        return show(reason.notice((seconds + 59) / 60));
    }

    private String show(ProblemNotice notice) {
        problem = notice;
        response().setResponseStatus(notice.status());
        return null;
    }

    static ExternalContext response() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Why the form was not taken; null when it was. */
    public ProblemNotice getProblem() {
        return problem;
    }
}
