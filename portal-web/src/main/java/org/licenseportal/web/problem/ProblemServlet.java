package org.licenseportal.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.access.SignedIn;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.KnownProblem;
import org.licenseportal.web.support.ProblemNotice;

/** Leads {@code /problems} to the list and {@code /problems/SLUG} to the page of one problem. */
@WebServlet({"/problems", "/problems/*"})
public class ProblemServlet extends HttpServlet {

    /** Request attribute with the {@link ProblemNotice} that the page is about. */
    static final String ATTRIBUTE = "org.licenseportal.problem";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getAttribute(SignedIn.ATTRIBUTE) != null) {
            response.setHeader("Cache-Control", "no-store");
        }
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            request.getRequestDispatcher("/WEB-INF/pages/problems.xhtml").forward(request, response);
            return;
        }
        Optional<ProblemNotice> problem = problem(path.substring(1));
        if (problem.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ATTRIBUTE, problem.get());
        request.getRequestDispatcher("/WEB-INF/pages/problem.xhtml").forward(request, response);
    }

    /** What a request was refused for, or what is wrong with a customer's account. */
    private static Optional<ProblemNotice> problem(String slug) {
        return KnownProblem.ofSlug(slug)
                .map(known -> ProblemNotice.of(known, Locale.ENGLISH))
                .or(() -> StatusCode.parse(slug)
                        .filter(code -> code.tone() == StatusTone.ERROR)
                        .map(code -> ProblemNotice.of(code, Locale.ENGLISH)));
    }
}
