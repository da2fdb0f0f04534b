package org.licenseportal.web.issue;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.issue.IssueLinkService;

/**
 * Reads nothing of what somebody sends to the page of an issue without a link that leads to one: files are large, and
 * that page asks for no login.
 */
public class IssueVisitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssueLinkService links;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean sends = request.getMethod().equals("POST");
        if (sends && PortalCookie.ISSUE.read(request).filter(links::leads).isEmpty()) {
            response.sendRedirect("/issues/link");
        } else {
            chain.doFilter(request, response);
        }
    }
}
