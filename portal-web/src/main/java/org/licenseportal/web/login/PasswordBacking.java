package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.ChoosePassword;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.LinkDetails;
import org.licenseportal.identity.LinkKind;
import org.licenseportal.identity.PasswordLinkService;
import org.licenseportal.identity.PasswordOutcome;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** The choice of a password by whoever has a link: after an invitation, or after forgetting it. */
@Named
@RequestScoped
public class PasswordBacking extends LoginForm {

    @Inject
    PasswordLinkService links;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Optional<SecretToken> token;
    private Optional<LinkDetails> link;
    private String password;

    @PostConstruct
    void load() {
        token = PortalCookie.LINK.read(request);
        link = token.flatMap(links::open).filter(known -> known.email().isPresent());
        if (link.isEmpty()) {
            refuse(LoginProblem.LINK_OVER);
        }
    }

    /** Takes the password, or says why not. */
    public String choose() {
        if (link.isEmpty()) {
            return null;
        }
        PasswordOutcome outcome = links.choose(new ChoosePassword(
                token.orElseThrow(),
                password == null ? "" : password,
                activeUser.actor().caller()));
        return outcome.fold(
                this::chosen, refusal -> refuse(LoginProblem.of(refusal)), () -> refuse(LoginProblem.LINK_OVER));
    }

    private String chosen(PasswordOutcome.Chosen chosen) {
        PortalCookie.LINK.clear(request, (HttpServletResponse) response().getResponse());
        return Redirects.to("/login?chosen");
    }

    /** Whether there is a link that can be used. */
    public boolean isUsable() {
        return link.isPresent();
    }

    /** Whether somebody is invited, and chooses the first password. */
    public boolean isFirst() {
        return link.map(LinkDetails::kind).equals(Optional.of(LinkKind.INVITATION));
    }

    /** Whose password it is. */
    public String getEmail() {
        return link.flatMap(LinkDetails::email).map(EmailAddress::value).orElse("");
    }

    /** Nothing: a password is not sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
