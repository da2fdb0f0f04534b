package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.identity.ChangePassword;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.FactorService;
import org.licenseportal.identity.FactorStatus;
import org.licenseportal.identity.PasswordChangeService;
import org.licenseportal.identity.PasswordRefusal;
import org.licenseportal.identity.ProofService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;

/** How the user logs in: the password, and the second factor. */
@Named
@RequestScoped
public class SecurityBacking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Inject
    PasswordChangeService passwords;

    @Inject
    FactorService factors;

    @Inject
    ProofService proofs;

    @Inject
    ActiveUser activeUser;

    private CurrentUser user;
    private FactorStatus factor;
    private String current;
    private String wanted;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        user = activeUser.user().orElseThrow();
        factor = factors.status(user.id());
    }

    /** Changes the password, or says why not. */
    public String changePassword() {
        Optional<PasswordRefusal> refusal = passwords.change(
                user,
                new ChangePassword(
                        text(current), text(wanted), activeUser.actor().caller()));
        errors = refusal.map(reason -> PasswordErrors.of(reason, "current", "password"))
                .orElse(FormErrors.NONE);
        return refusal.isPresent() ? null : Redirects.to("/account?changed");
    }

    /** Begins to set up an app; asks for the password first where that was long ago. */
    public String setUp() {
        factors.setUp(user);
        return Redirects.to("/account/app");
    }

    /** Switches the second factor off. */
    public String turnOff() {
        return proofs.proved(user)
                ? Redirects.to(factors.turnOff(user, activeUser.actor().caller()) ? "/account?off" : "/account")
                : Redirects.to("/account/confirm?to=/account");
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** Whether the second factor is on. */
    public boolean isFactorOn() {
        return factor.since().isPresent();
    }

    /** Since when it is on. */
    public String getFactorSince() {
        return factor.since()
                .map(since -> DAY.format(since.atZone(user.zone())))
                .orElse("");
    }

    public int getCodesLeft() {
        return factor.codesLeft();
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** Nothing: a password is not sent back. */
    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    /** Nothing: a password is not sent back. */
    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
