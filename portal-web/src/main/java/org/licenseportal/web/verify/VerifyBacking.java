package org.licenseportal.web.verify;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.certificate.CertificateCheck;
import org.licenseportal.certificate.CertificateCheck.Genuine;
import org.licenseportal.certificate.CertificateCode;
import org.licenseportal.certificate.CertificateService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.ProblemNotice;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The page on which anybody checks a certificate (SITE-4). The code is in the address: a QR code leads to it. */
@Named
@RequestScoped
public class VerifyBacking {

    private static final int TOO_MANY = 429;
    private static final String PATH = "/verify/";
    private static final String FIELD = "code";

    @Inject
    CertificateService certificates;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private String code;
    private Optional<String> sent;
    private StatementView statement;
    private ProblemNotice problem;
    private int status = 200;
    private Duration patience = Duration.ZERO;

    @PostConstruct
    void load() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        sent = Optional.ofNullable(request.getRequestParameterMap().get(FIELD)).map(String::strip);
        code = path.get("code");
        if (!code.isEmpty()) {
            show(certificates.check(code, activeUser.actor().caller()));
        } else if (sent.isPresent() && sent.get().isEmpty()) {
            problem = notice("none", 422);
        }
    }

    /** Leads from the form to the address of what was typed, and tells browsers and search engines how it went. */
    public void lead() {
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        if (sent.isPresent() && !sent.get().isEmpty()) {
            Redirects.to(PATH + address(sent.get()));
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        response.setResponseStatus(status);
        response.setResponseHeader("X-Robots-Tag", "noindex");
        if (!patience.isZero()) {
            response.setResponseHeader("Retry-After", Long.toString(patience.toSeconds() + 1));
        }
    }

    /** Slashes in it would make another address of it. */
    private static String address(String typed) {
        return CertificateCode.parse(typed).map(CertificateCode::value).orElseGet(() -> URLEncoder.encode(
                        typed.replace('/', '-'), StandardCharsets.UTF_8)
                .replace("+", "%20"));
    }

    private void show(CertificateCheck check) {
        if (check instanceof Genuine genuine) {
            code = genuine.statement().code().display();
            statement = StatementView.of(genuine.statement(), Texts.here("verify"));
            return;
        }
        problem = check.fold(
                genuine -> null, unknown -> notice("unknown", 404), mistyped -> notice("mistyped", 404), tooMany -> {
                    patience = tooMany.patience();
                    return notice("tooMany", TOO_MANY);
                });
    }

    private ProblemNotice notice(String key, int answer) {
        status = answer;
        Locale locale = FacesContext.getCurrentInstance().getApplication().getDefaultLocale();
        return ProblemNotice.ofField("verify", key, FIELD, locale);
    }

    /** What was typed. */
    public String getCode() {
        return code;
    }

    /** What the portal says of the certificate; null where there is none. */
    public StatementView getStatement() {
        return statement;
    }

    /** Why there is nothing to say; null when there is, and before a code was entered. */
    public ProblemNotice getProblem() {
        return problem;
    }
}
