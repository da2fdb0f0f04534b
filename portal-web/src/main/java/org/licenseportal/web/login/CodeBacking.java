package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.EnterCode;
import org.licenseportal.identity.LoginOrigin;
import org.licenseportal.identity.LoginOutcome;
import org.licenseportal.identity.SecondStepService;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.web.support.ActiveUser;

/** The second step of a login: a code of the app, or one for recovery. */
@Named
@RequestScoped
public class CodeBacking extends LoginForm {

    @Inject
    SecondStepService steps;

    @Inject
    Entrance entrance;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Optional<SecretToken> step;
    private boolean usable;
    private String code;
    private String target;

    @PostConstruct
    void load() {
        target = Target.of(request.getParameter("to")).path();
        step = PortalCookie.STEP.read(request);
        usable = step.map(steps::open).orElse(false);
        if (!usable) {
            refuse(LoginProblem.STEP_OVER);
        }
    }

    /** Lets the user in, or says why not. */
    public String logIn() {
        if (!usable) {
            return null;
        }
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        LoginOrigin origin = new LoginOrigin(activeUser.actor().caller(), agent);
        LoginOutcome outcome = steps.logIn(new EnterCode(step.orElseThrow(), code == null ? "" : code, origin));
        if (outcome instanceof LoginOutcome.LoggedIn in) {
            return entrance.open(in, target);
        }
        if (outcome instanceof LoginOutcome.TooMany much) {
            return refuse(LoginProblem.TOO_MANY, much.retryAfter());
        }
        usable = !(outcome instanceof LoginOutcome.StepOver);
        return refuse(usable ? LoginProblem.CODE_WRONG : LoginProblem.STEP_OVER);
    }

    /** Whether there is a login that waits for a code. */
    public boolean isUsable() {
        return usable;
    }

    /** Nothing: a code is not sent back. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where to go after the login. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
