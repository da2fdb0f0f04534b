package org.licenseportal.web.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.FirstAdmin;
import org.licenseportal.identity.FirstAdminService;
import org.licenseportal.identity.Invitation;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** Makes the first admin of the vendor, by the link from the log. */
@Named
@RequestScoped
public class FirstAdminBacking extends LoginForm {

    @Inject
    FirstAdminService admins;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private Optional<SecretToken> token;
    private String name;
    private String email;
    private String password;

    @PostConstruct
    void load() {
        token = PortalCookie.LINK.read(request).filter(admins::open);
        if (token.isEmpty()) {
            refuse(LoginProblem.LINK_OVER);
        }
    }

    /** Makes the admin, or says why not. */
    public String create() {
        if (token.isEmpty()) {
            return null;
        }
        if (name == null || name.isBlank() || name.strip().length() > Invitation.LONGEST_NAME) {
            return refuse(LoginProblem.NAME_MISSING);
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return refuse(LoginProblem.EMAIL_UNUSABLE);
        }
        FirstAdmin wanted = new FirstAdmin(
                token.get(),
                address.get(),
                name.strip(),
                password == null ? "" : password,
                activeUser.actor().caller());
        return admins.create(wanted)
                .fold(
                        chosen -> created(),
                        refusal -> refuse(LoginProblem.of(refusal)),
                        () -> refuse(LoginProblem.LINK_OVER));
    }

    private String created() {
        PortalCookie.LINK.clear(request, (HttpServletResponse) response().getResponse());
        return Redirects.to("/login?chosen");
    }

    /** Whether there is a link that can be used. */
    public boolean isUsable() {
        return token.isPresent();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Nothing: a password is not sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
