package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.PasskeyDetails;
import org.licenseportal.identity.PasskeyId;
import org.licenseportal.identity.PasskeyName;
import org.licenseportal.identity.PasskeyService;
import org.licenseportal.identity.RenamePasskey;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** One of the user's passkeys: gives it another name, or removes it. */
@Named
@RequestScoped
public class PasskeyBacking {

    private static final String NAME = "name";

    @Inject
    PasskeyService passkeys;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private CurrentUser user;
    private Optional<PasskeyDetails> passkey;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        user = activeUser.user().orElseThrow();
        passkey = PasskeyId.parse(path.get("passkeyId")).flatMap(id -> passkeys.find(user.id(), id));
    }

    /** Does what the form asks for; a passkey that is not there, or somebody else's, is not found. */
    public void act() {
        if (passkey.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            if ("remove".equals(request.getParameter("do"))) {
                finish(passkeys.remove(user, id(), activeUser.actor().caller()), "removed");
            } else {
                PasskeyName.parse(request.getParameter(NAME)).ifPresentOrElse(this::rename, this::refuse);
            }
        }
    }

    private void rename(PasskeyName name) {
        RenamePasskey wanted = new RenamePasskey(id(), name, activeUser.actor().caller());
        finish(passkeys.rename(user, wanted), "renamed");
    }

    private void refuse() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        errors = FormErrors.of(NAME, Texts.here("passkeys").text("name.wrong", PasskeyName.MAX_LENGTH));
    }

    /** What is there and does not change lacks a fresh proof. */
    private void finish(boolean done, String what) {
        Redirects.to(done ? "/account/passkeys?done=" + what : "/account/confirm?to=/account/passkeys/" + id());
    }

    private PasskeyId id() {
        return passkey.orElseThrow().id();
    }

    /** The passkey as it is. */
    public PasskeyRow getRow() {
        return PasskeyRow.of(passkey.orElseThrow(), user.zone());
    }

    /** What was typed, or what it is called now. */
    public String getName() {
        return Optional.ofNullable(request.getParameter(NAME))
                .orElseGet(() -> passkey.orElseThrow().name().value());
    }

    public FormErrors getErrors() {
        return errors;
    }
}
