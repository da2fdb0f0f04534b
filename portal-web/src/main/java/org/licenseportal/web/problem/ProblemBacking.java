package org.licenseportal.web.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.licenseportal.web.support.KnownProblem;
import org.licenseportal.web.support.ProblemNotice;

/** The pages that explain problems: all of them, or the one that {@link ProblemServlet} was asked for. */
@Named
@RequestScoped
public class ProblemBacking {

    private List<ProblemNotice> all;
    private ProblemNotice problem;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getApplication().getDefaultLocale();
        all = Arrays.stream(KnownProblem.values())
                .map(each -> ProblemNotice.of(each, locale))
                .toList();
        KnownProblem asked =
                (KnownProblem) faces.getExternalContext().getRequestMap().get(ProblemServlet.ATTRIBUTE);
        problem = asked == null ? null : ProblemNotice.of(asked, locale);
    }

    public List<ProblemNotice> getAll() {
        return all;
    }

    /** The problem that the page explains; null on the list. */
    public ProblemNotice getProblem() {
        return problem;
    }
}
