package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.ConfirmEmail;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailChangeDetails;
import org.licenseportal.identity.EmailChangeService;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** The confirmation of another address to log in with, by whoever reads its mail and so has the link. */
@Named
@RequestScoped
public class ConfirmEmailBacking extends LoginForm {

    @Inject
    EmailChangeService changes;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Optional<SecretToken> token;
    private Optional<EmailChangeDetails> change;

    @PostConstruct
    void load() {
        token = PortalCookie.LINK.read(request);
        change = token.flatMap(changes::open);
        if (change.isEmpty()) {
            refuse(LoginProblem.EMAIL_OVER);
        }
    }

    /** Makes the address the one to log in with; who is logged in as its user stays so. */
    public String confirm() {
        Optional<CurrentUser> present = activeUser.user();
        if (change.isEmpty()
                || !changes.confirm(new ConfirmEmail(
                        token.orElseThrow(), present, activeUser.actor().caller()))) {
            return refuse(LoginProblem.EMAIL_OVER);
        }
        PortalCookie.LINK.clear(request, (HttpServletResponse) response().getResponse());
        boolean stays = present.map(CurrentUser::email)
                .filter(change.get().before()::equals)
                .isPresent();
        return Redirects.to(stays ? "/account/email?done=changed" : "/login?moved");
    }

    /** Whether there is a link that can be used. */
    public boolean isUsable() {
        return change.isPresent();
    }

    /** The address of now. */
    public String getBefore() {
        return change.map(details -> details.before().value()).orElse("");
    }

    /** The address that would be. */
    public String getAfter() {
        return change.map(details -> details.after().value()).orElse("");
    }
}
