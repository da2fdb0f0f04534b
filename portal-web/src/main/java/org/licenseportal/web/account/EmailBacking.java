package org.licenseportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.identity.ChangeEmail;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.EmailChangeService;
import org.licenseportal.identity.PasswordRefusal;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The wish for another address to log in with. It answers alike whether somebody has that address or not. */
@Named
@RequestScoped
public class EmailBacking {

    @Inject
    EmailChangeService changes;

    @Inject
    ActiveUser activeUser;

    private String wanted;
    private String current;
    private FormErrors errors = FormErrors.NONE;

    /** Has the link mailed, or says why not. */
    public String ask() {
        CurrentUser user = activeUser.user().orElseThrow();
        Optional<EmailAddress> address = EmailAddress.parse(wanted == null ? "" : wanted);
        errors = address.isEmpty()
                ? error("email.unusable")
                : address.get().equals(user.email()) ? error("email.same") : asked(user, address.get());
        if (errors.isAny()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
            return null;
        }
        return Redirects.to("/account/email?asked");
    }

    private FormErrors asked(CurrentUser user, EmailAddress address) {
        Optional<PasswordRefusal> refusal = changes.ask(
                user,
                new ChangeEmail(
                        current == null ? "" : current,
                        address,
                        activeUser.actor().caller()));
        return refusal.map(reason -> PasswordErrors.of(reason, "current", "current"))
                .orElse(FormErrors.NONE);
    }

    private static FormErrors error(String text) {
        return FormErrors.of("email", Texts.here("account").text(text));
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** The address that is wished for, as it was typed. */
    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** Nothing: a password is not sent back. */
    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }
}
