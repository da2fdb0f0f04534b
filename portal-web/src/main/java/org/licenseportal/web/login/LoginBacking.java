package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.IdentityService;
import org.licenseportal.identity.LogIn;
import org.licenseportal.identity.LoginOutcome;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** The login page: address and password, and then the page that was asked for. */
@Named
@RequestScoped
public class LoginBacking extends LoginForm {

    @Inject
    IdentityService identity;

    @Inject
    Entrance entrance;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;
    private String target;

    @PostConstruct
    void load() {
        target = Target.of(request.getParameter("to")).path();
    }

    /** Lets the user in, or says why not. */
    public String logIn() {
        if (email == null || email.isBlank()) {
            return refuse(LoginProblem.EMAIL_MISSING);
        }
        if (password == null || password.isEmpty()) {
            return refuse(LoginProblem.PASSWORD_MISSING);
        }
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        LoginOutcome outcome =
                identity.logIn(new LogIn(email, password, activeUser.actor().caller(), agent));
        if (outcome instanceof LoginOutcome.SecondStep second) {
            PortalCookie.STEP.write(request, (HttpServletResponse) response().getResponse(), second.step());
            return Redirects.to(
                    "/login/code?to=" + URLEncoder.encode(Target.of(target).path(), StandardCharsets.UTF_8));
        }
        if (outcome instanceof LoginOutcome.LoggedIn in) {
            return entrance.open(in, target);
        }
        if (outcome instanceof LoginOutcome.SignOnOnly) {
            return refuse(LoginProblem.SIGN_ON_ONLY);
        }
        return outcome instanceof LoginOutcome.TooMany much
                ? refuse(LoginProblem.TOO_MANY, much.retryAfter())
                : refuse(LoginProblem.WRONG);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go after the login. */
    public String getTarget() {
        return target;
    }

    /** The same as a parameter of an address. */
    public String getEncodedTarget() {
        return URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
