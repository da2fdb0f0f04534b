package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.LoginOutcome;
import org.licenseportal.identity.PasskeyLoginService;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.identity.ShowPasskey;
import org.licenseportal.web.support.ActiveUser;

/** The part of the login page that takes a passkey instead of address, password and code. */
@Named
@RequestScoped
public class PasskeyEntryBacking extends LoginForm {

    private static final String FIELD = "passkey";

    @Inject
    PasskeyLoginService logins;

    @Inject
    Entrance entrance;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private boolean possible;

    @PostConstruct
    void load() {
        possible = logins.possible();
    }

    /** Lets the user in, or says why not, when the browser sent a passkey. */
    public void act() {
        String answer = request.getParameter(FIELD);
        if (!request.getMethod().equals("POST") || answer == null) {
            return;
        }
        Optional<SecretToken> browser = PortalCookie.PASSKEY.read(request);
        if (browser.isEmpty()) {
            refuse(LoginProblem.PASSKEY_WRONG);
            return;
        }
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        LoginOrigin origin = new LoginOrigin(activeUser.actor().caller(), agent);
        LoginOutcome outcome = logins.logIn(new ShowPasskey(answer, browser.get(), origin));
        if (outcome instanceof LoginOutcome.LoggedIn in) {
            PortalCookie.PASSKEY.clear(request, (HttpServletResponse) response().getResponse());
            entrance.open(in, request.getParameter("target"));
        } else if (outcome instanceof LoginOutcome.TooMany much) {
            refuse(LoginProblem.TOO_MANY, much.retryAfter());
        } else if (outcome instanceof LoginOutcome.SignOnOnly) {
            refuse(LoginProblem.SIGN_ON_ONLY);
        } else {
            refuse(LoginProblem.PASSKEY_WRONG);
        }
    }

    /** Whether there can be passkeys here at all. */
    public boolean isPossible() {
        return possible;
    }
}
