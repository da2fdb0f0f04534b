package org.licenseportal.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.LoginOutcome;
import org.licenseportal.web.support.Redirects;

/** Lets in who proved everything: gives the browser the session, and leads to the page that was asked for. */
final class Entrance {

    private Entrance() {}

    static String open(HttpServletRequest request, LoginOutcome.LoggedIn in, String target) {
        HttpServletResponse response =
                (HttpServletResponse) LoginForm.response().getResponse();
        PortalCookie.STEP.clear(request, response);
        PortalCookie.SESSION.write(request, response, in.token());
        return Redirects.to(Target.of(target).path());
    }
}
