package org.licenseportal.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers 404 for addresses that exist only inside the application: the pages under the names of their files, and the
 * resource handler of Faces, which no page uses and which has been asked for files of WEB-INF in the past.
 */
public class ClosedPathsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = ".xhtml";
    private static final String FACES_RESOURCES = "/jakarta.faces.resource";
    private static final String COMPONENTS = "primefaces";
    private static final Pattern SCRIPT_OR_STYLE = Pattern.compile(FACES_RESOURCES + "/[a-z/-]+\\.(js|css)\\.xhtml");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The servlet path is decoded: an address cannot hide its ending behind percent signs.
        String page = request.getServletPath();
        boolean home = request.getRequestURI().equals(request.getContextPath() + "/");
        boolean components = SCRIPT_OR_STYLE.matcher(page).matches() && COMPONENTS.equals(request.getParameter("ln"));
        boolean closed = page.endsWith(PAGE) && !home || page.startsWith(FACES_RESOURCES) || page.equals("/index");
        if (closed && !components) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
