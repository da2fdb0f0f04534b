package org.licenseportal.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.IdentityService;
import org.licenseportal.kernel.Caller;
import org.licenseportal.web.support.RequestIdFilter;

/** Ends the login: on the server, in the browser, and in what the browser keeps of pages. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IdentityService identity;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = new Caller(request.getRemoteAddr(), (String) request.getAttribute(RequestIdFilter.ATTRIBUTE));
        PortalCookie.SESSION.read(request).ifPresent(token -> identity.logOut(token, caller));
        PortalCookie.SESSION.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect("/login?out");
    }
}
