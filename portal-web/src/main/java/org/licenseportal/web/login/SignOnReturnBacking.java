package org.licenseportal.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.LoginOutcome;
import org.licenseportal.signon.FinishSignOn;
import org.licenseportal.signon.SignOnEntry;
import org.licenseportal.signon.SignOnLoginService;
import org.licenseportal.web.support.ActiveUser;

/** Where the issuer of somebody's own organization sends the browser back to: in, or to the reason why not. */
@Named
@RequestScoped
public class SignOnReturnBacking extends LoginForm {

    @Inject
    SignOnLoginService logins;

    @Inject
    Entrance entrance;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    /** Before the page is written: looks at what the issuer said. */
    public void act() {
        HttpServletResponse answer = (HttpServletResponse) response().getResponse();
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        SignOnEntry entry = logins.finish(new FinishSignOn(
                response().getRequestParameterMap(),
                PortalCookie.SIGN_ON.read(request),
                new LoginOrigin(activeUser.actor().caller(), agent)));
        PortalCookie.SIGN_ON.clear(request, answer);
        if (entry instanceof SignOnEntry.Entered in) {
            entrance.open(new LoginOutcome.LoggedIn(in.token()), in.target());
        } else {
            refuse(LoginProblem.of(((SignOnEntry.Refused) entry).refusal()));
        }
    }
}
