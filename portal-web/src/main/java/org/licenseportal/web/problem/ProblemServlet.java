package org.licenseportal.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.licenseportal.web.support.KnownProblem;

/** Leads {@code /problems} to the list and {@code /problems/SLUG} to the page of one problem. */
@WebServlet({"/problems", "/problems/*"})
public class ProblemServlet extends HttpServlet {

    /** Request attribute with the {@link KnownProblem} that the page is about. */
    static final String ATTRIBUTE = "org.licenseportal.problem";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            request.getRequestDispatcher("/WEB-INF/pages/problems.xhtml").forward(request, response);
            return;
        }
        Optional<KnownProblem> problem = KnownProblem.ofSlug(path.substring(1));
        if (problem.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ATTRIBUTE, problem.get());
        request.getRequestDispatcher("/WEB-INF/pages/problem.xhtml").forward(request, response);
    }
}
