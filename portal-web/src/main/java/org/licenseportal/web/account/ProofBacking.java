package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.identity.PasswordRefusal;
import org.licenseportal.identity.ProofService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;

/** Asks for the password again before somebody changes how they log in. */
@Named
@RequestScoped
public class ProofBacking {

    private static final String ACCOUNT = "/account";
    private static final Pattern TARGETS = Pattern.compile("/account(/app|/recovery|/passkeys/(new|[0-9a-f-]{36}))?");

    @Inject
    ProofService proofs;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private String target;
    private String password;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        setTarget(request.getParameter("to"));
    }

    /** Takes note of the password and goes on, or says why not. */
    public String confirm() {
        Optional<PasswordRefusal> refusal = proofs.prove(
                activeUser.user().orElseThrow(),
                password == null ? "" : password,
                activeUser.actor().caller());
        errors = refusal.map(reason -> PasswordErrors.of(reason, "current", "current"))
                .orElse(FormErrors.NONE);
        return refusal.isPresent() ? null : Redirects.to(target);
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** Nothing: a password is not sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go on. */
    public String getTarget() {
        return target;
    }

    /** Takes a page of the account; anything else leads to the first of them. */
    public final void setTarget(String wanted) {
        target = wanted != null && TARGETS.matcher(wanted).matches() ? wanted : ACCOUNT;
    }
}
