package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.ratelimit.RateLimitService;
import org.licenseportal.signon.SignOnLoginService;
import org.licenseportal.signon.SignOnStart;
import org.licenseportal.signon.StartSignOn;
import org.licenseportal.web.support.ActiveUser;

/**
 * The way to the login page of somebody's own organization (ACC-3). The answer to the form is a page that says whose
 * page comes next, with a link there: what a form leads to may not leave the portal, says its policy, and nobody is
 * sent to a page that asks for a password without seeing whose it is.
 */
@Named
@RequestScoped
public class SignOnStartBacking extends LoginForm {

    @Inject
    SignOnLoginService logins;

    @Inject
    RateLimitService limits;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private String account;
    private String target;
    private SignOnStart.Ready ready;

    @PostConstruct
    void load() {
        target = Target.of(request.getParameter("to")).path();
    }

    /** Leads to the issuer, or says why not. */
    public String go() {
        if (account == null || account.isBlank()) {
            return refuse(LoginProblem.ACCOUNT_MISSING);
        }
        Optional<Duration> wait = limits.signOn(activeUser.actor().caller());
        if (wait.isPresent()) {
            return refuse(LoginProblem.TOO_MANY, wait.get());
        }
        SecretToken browser = SecretToken.random();
        SignOnStart start = logins.begin(
                new StartSignOn(account.strip(), browser, Target.of(target).path()));
        if (start instanceof SignOnStart.Ready there) {
            ready = there;
            PortalCookie.SIGN_ON.write(request, (HttpServletResponse) response().getResponse(), browser);
            return null;
        }
        return refuse(start instanceof SignOnStart.Silent ? LoginProblem.ISSUER_SILENT : LoginProblem.NOT_OFFERED);
    }

    /** Whether the browser goes on to the issuer. */
    public boolean isReady() {
        return ready != null;
    }

    /** The issuer's page. */
    public String getAddress() {
        return ready == null ? "" : ready.address().toString();
    }

    /** Whose account it is; empty where nobody is told. */
    public String getCustomer() {
        return ready == null ? "" : ready.customer();
    }

    /** Whose page it is. */
    public String getHost() {
        return ready == null ? "" : ready.host();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    /** Where to go after the login. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
