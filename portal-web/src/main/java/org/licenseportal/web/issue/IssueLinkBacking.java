package org.licenseportal.web.issue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.issue.IssueLinkService;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/**
 * Where the link in a mail about an issue leads. Its token stands behind the {@code #}, which no server sees: the
 * page's script sends it as a form, and who has no scripts pastes the link. From here on it is in a cookie that no
 * script reads.
 */
@Named
@RequestScoped
public class IssueLinkBacking {

    @Inject
    IssueLinkService links;

    private String token;
    private FormErrors errors = FormErrors.NONE;

    /** Opens the link. */
    public String open() {
        String text = token == null ? "" : token.strip();
        Optional<SecretToken> secret = SecretToken.parse(text.substring(text.lastIndexOf('#') + 1));
        if (secret.filter(links::leads).isEmpty()) {
            errors = FormErrors.of("token", Texts.here("issues").text(secret.isEmpty() ? "link.missing" : "link.over"));
            context().setResponseStatus(422);
            return null;
        }
        PortalCookie.ISSUE.write(
                (HttpServletRequest) context().getRequest(),
                (HttpServletResponse) context().getResponse(),
                secret.get());
        return Redirects.to("/issues/thread");
    }

    private static ExternalContext context() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Nothing: a token is not sent back. */
    public String getToken() {
        return null;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
