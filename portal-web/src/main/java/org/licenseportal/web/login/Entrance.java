package org.licenseportal.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.IdentityService;
import org.licenseportal.identity.LoginOutcome;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** Lets in who proved everything: gives the browser the session, and leads to the page that was asked for. */
@Dependent
class Entrance {

    @Inject
    IdentityService identity;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    /** A session that the browser has already ends. */
    String open(LoginOutcome.LoggedIn in, String target) {
        PortalCookie.SESSION
                .read(request)
                .ifPresent(old -> identity.logOut(old, activeUser.actor().caller()));
        HttpServletResponse response =
                (HttpServletResponse) LoginForm.response().getResponse();
        PortalCookie.STEP.clear(request, response);
        PortalCookie.SESSION.write(request, response, in.token());
        return Redirects.to(Target.of(target).path());
    }
}
