package org.licenseportal.web.login;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.licenseportal.access.SignedIn;
import org.licenseportal.identity.CurrentUser;

/** Leads everybody to the page where their work begins. */
@WebServlet("/start")
public class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedIn caller = (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
        response.sendRedirect(request.getContextPath()
                + (caller == null
                        ? "/login"
                        : caller.user().map(StartServlet::first).orElse("/")));
    }

    private static String first(CurrentUser user) {
        return switch (user.role()) {
            case RESELLER_USER, RESELLER_ADMIN -> "/sites";
            case VENDOR_ADMIN -> "/vendor";
            case ACCOUNT_ADMIN -> "/customers/" + user.account().orElseThrow();
        };
    }
}
