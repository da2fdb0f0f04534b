package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.identity.AppSecret;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.FactorService;
import org.licenseportal.identity.ProofService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.Vendor;

/** Sets up an app for the second factor: its QR code, and the first code of it. */
@Named
@RequestScoped
public class AppBacking {

    @Inject
    FactorService factors;

    @Inject
    ProofService proofs;

    @Inject
    ActiveUser activeUser;

    @Inject
    Vendor vendor;

    private CurrentUser user;
    private boolean proved;
    private Optional<AppSecret> secret = Optional.empty();
    private QrPicture picture;
    private String code;
    private List<String> codes = List.of();
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        user = activeUser.user().orElseThrow();
        proved = proofs.proved(user);
        if (!proved) {
            return;
        }
        secret = factors.pending(user).or(() -> factors.setUp(user) ? factors.pending(user) : Optional.empty());
        secret.ifPresent(there -> picture = QrPicture.of(there.address(vendor.getName())));
    }

    /** Leads elsewhere who has to prove something first, or has a second factor already. */
    public void check() {
        if (secret.isEmpty()) {
            Redirects.to(proved ? "/account" : "/account/confirm?to=/account/app");
        }
    }

    /** Switches the factor on and shows the recovery codes, or says why not. */
    public String confirm() {
        if (secret.isPresent()) {
            codes = factors.confirm(
                    user, code == null ? "" : code, activeUser.actor().caller());
            errors = codes.isEmpty()
                    ? FormErrors.of("code", Texts.here("account").text("app.wrong"))
                    : FormErrors.NONE;
        }
        return null;
    }

    /** Recovery codes, shown once; empty before. */
    public List<String> getCodes() {
        return codes;
    }

    /** The secret in groups of four, to be typed. */
    public String getSecret() {
        return secret.map(there -> there.text().replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("");
    }

    public QrPicture getPicture() {
        return picture;
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** Nothing: a code is not sent back. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
