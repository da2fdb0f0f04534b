package org.licenseportal.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PasswordLinkService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** The page for who forgot the password. It answers alike whether somebody has this address or not. */
@Named
@RequestScoped
public class ForgottenBacking extends LoginForm {

    @Inject
    PasswordLinkService links;

    @Inject
    ActiveUser activeUser;

    private String email;

    /** Has the link mailed. */
    public String send() {
        if (email == null || email.isBlank()) {
            return refuse(LoginProblem.EMAIL_MISSING);
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return refuse(LoginProblem.EMAIL_UNUSABLE);
        }
        Optional<Duration> wait = links.forgot(address.get(), activeUser.actor().caller());
        return wait.isPresent()
                ? refuse(LoginProblem.LINKS_TOO_MANY, wait.get())
                : Redirects.to("/login/forgotten?sent");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
