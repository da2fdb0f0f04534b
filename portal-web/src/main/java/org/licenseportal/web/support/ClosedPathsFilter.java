package org.licenseportal.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 404 for addresses that exist only inside the application: the pages under the names of their files, and the
 * resource handler of Faces, which no page uses and which has been asked for files of WEB-INF in the past.
 */
public class ClosedPathsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = ".xhtml";
    private static final String FACES_RESOURCES = "/jakarta.faces.resource";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The servlet path is decoded: an address cannot hide its ending behind percent signs.
        String page = request.getServletPath();
        boolean home = request.getRequestURI().equals(request.getContextPath() + "/");
        if (page.endsWith(PAGE) && !home || page.startsWith(FACES_RESOURCES) || page.equals("/index")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
