package org.licenseportal.web.error;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.licenseportal.web.support.ProblemNotice;

/** The error page: what happened, what to do, and the ID under which the log knows it. */
@Named
@RequestScoped
public class ErrorBacking {

    private ProblemNotice problem;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        problem = (ProblemNotice) request.get(ProblemNotice.ATTRIBUTE);
        if (problem == null) {
            Failure failure = (Failure) request.get(Failure.ATTRIBUTE);
            Locale locale = faces.getApplication().getDefaultLocale();
            problem = failure.expired()
                    ? ProblemNotice.ofExpiredPage(failure.status(), locale)
                    : ProblemNotice.ofStatus(failure.status(), locale);
        }
    }

    public ProblemNotice getProblem() {
        return problem;
    }
}
