package org.licenseportal.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.EmailChangeService;
import org.licenseportal.identity.LinkKind;
import org.licenseportal.identity.PasswordLinkService;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.web.support.Redirects;

/**
 * Where a link in a mail leads. Its token stands behind the {@code #}, which no server sees: the page's script sends it
 * as a form, and who has no scripts pastes the link. From here on it is in a cookie that no script reads.
 */
@Named
@RequestScoped
public class LinkBacking extends LoginForm {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    PasswordLinkService links;

    @Inject
    EmailChangeService changes;

    @Inject
    HttpServletRequest request;

    private String token;

    /** Opens the link. */
    public String open() {
        String text = token == null ? "" : token.strip();
        String word = text.substring(text.lastIndexOf('#') + 1);
        if (!TOKEN.matcher(word).matches()) {
            return refuse(LoginProblem.LINK_MISSING);
        }
        SecretToken secret = new SecretToken(word);
        Optional<String> page = links.open(secret)
                .map(link -> link.kind() == LinkKind.FIRST_ADMIN ? "/login/first" : "/login/password")
                .or(() -> changes.open(secret).map(change -> "/login/email"));
        if (page.isEmpty()) {
            return refuse(LoginProblem.LINK_OVER);
        }
        PortalCookie.LINK.write(request, (HttpServletResponse) response().getResponse(), secret);
        return Redirects.to(page.get());
    }

    /** Nothing: a token is not sent back. */
    public String getToken() {
        return null;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
