package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.identity.AddPasskey;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.PasskeyName;
import org.licenseportal.identity.PasskeyOutcome;
import org.licenseportal.identity.PasskeyService;
import org.licenseportal.identity.ProofService;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Adds the passkey that the browser made. */
@Named
@RequestScoped
public class PasskeyNewBacking {

    private static final String NAME = "name";

    @Inject
    PasskeyService passkeys;

    @Inject
    ProofService proofs;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private CurrentUser user;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        user = activeUser.user().orElseThrow();
    }

    /** Does what the form asks for; leads elsewhere who has to prove something first. */
    public void act() {
        if (!passkeys.possible()) {
            Redirects.to("/account/passkeys");
        } else if (!proofs.proved(user)) {
            Redirects.to("/account/confirm?to=/account/passkeys/new");
        } else if (request.getMethod().equals("POST")) {
            PasskeyName.parse(request.getParameter(NAME)).ifPresentOrElse(this::add, () -> refuse("name.wrong"));
        }
    }

    private void add(PasskeyName name) {
        String answer = Optional.ofNullable(request.getParameter("passkey")).orElse("");
        AddPasskey wanted = new AddPasskey(name, answer, activeUser.actor().caller());
        PasskeyOutcome outcome = Retry.onConflict(() -> passkeys.add(user, wanted));
        if (outcome == PasskeyOutcome.ADDED) {
            Redirects.to("/account/passkeys?done=added");
        } else {
            refuse("add." + outcome.name());
        }
    }

    private void refuse(String reason) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        errors = FormErrors.of(NAME, Texts.here("passkeys").text(reason, PasskeyName.MAX_LENGTH));
    }

    /** What was typed. */
    public String getName() {
        return Optional.ofNullable(request.getParameter(NAME)).orElse("");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
