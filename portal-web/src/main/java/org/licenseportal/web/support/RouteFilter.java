package org.licenseportal.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.access.SignedIn;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.CurrentUser;

/**
 * Leads an address to the view of its {@link Route}, and only whom the page is for: nobody is asked to log in, and for
 * everybody else a page that is not theirs does not exist.
 */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var match = Route.match(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (match.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Route route = match.get().route();
        SignedIn caller = (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
        if (!route.roles().isEmpty() && caller == null) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(request.getContextPath() + "/login?to=" + target(request));
        } else if (caller != null
                && route == CustomerRoute.CUSTOMERS
                && account(caller).isPresent()) {
            response.sendRedirect(request.getContextPath() + route.path() + "/"
                    + account(caller).get());
        } else if (caller != null && !route.admits(caller)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            if (caller != null) {
                response.setHeader("Cache-Control", "no-store");
            }
            request.setAttribute(PathParts.ATTRIBUTE, match.get().parts());
            request.getRequestDispatcher(route.view()).forward(request, response);
        }
    }

    /** The account of who administers one: that stands in the place of the list of customers. */
    private static Optional<AccountId> account(SignedIn caller) {
        return caller.user().flatMap(CurrentUser::account);
    }

    /** Where to go on after the login: a page that was asked for, never one that a form was sent to. */
    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(request.getMethod().equals("GET") ? target : "/", StandardCharsets.UTF_8);
    }
}
