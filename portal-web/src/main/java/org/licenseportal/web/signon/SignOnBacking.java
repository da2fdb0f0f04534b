package org.licenseportal.web.signon;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.signon.SaveSignOn;
import org.licenseportal.signon.SignOnDetails;
import org.licenseportal.signon.SignOnFault;
import org.licenseportal.signon.SignOnLoginService;
import org.licenseportal.signon.SignOnSaving;
import org.licenseportal.signon.SignOnService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Single sign-on of an account (ACC-3): its section on the account's page, and the page that changes it. */
@Named
@RequestScoped
public class SignOnBacking {

    private static final String SECRET = "clientSecret";

    @Inject
    SignOnService signOns;

    @Inject
    PortalSettings settings;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<SignOnDetails> details;
    private SignOnForm form;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("signon");
        details = AccountId.parse(path.get("accountId")).flatMap(id -> signOns.find(activeUser.scope(), id));
        form = details.map(SignOnForm::of).orElse(null);
    }

    /** Before the page is written: an account that is not there has none. */
    public void check() {
        if (details.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Saves what the form says, or says what has to be mended. */
    public String save() {
        if (details.isEmpty()) {
            return null;
        }
        Posted posted = Posted.here();
        form = SignOnForm.sent(posted);
        SignOnSaving saving = signOns.save(
                new SaveSignOn(
                        activeUser.scope(),
                        details.get().account(),
                        form.version(),
                        form.issuer(),
                        form.clientId(),
                        posted.one(SECRET),
                        form.passwords()),
                activeUser.actor());
        if (saving instanceof SignOnSaving.Refused refused) {
            for (SignOnFault fault : refused.faults()) {
                errors = errors.and(fault.field(), texts.text("fault." + fault.slug()));
            }
            boolean told =
                    refused.faults().stream().anyMatch(fault -> fault.field().equals(SECRET));
            if (!posted.one(SECRET).isEmpty() && !told) {
                errors = errors.and(SECRET, texts.text("fault.secret-again"));
            }
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
            return null;
        }
        return Redirects.to(getPage() + "?done=saved");
    }

    /** This page. */
    public String getPage() {
        return getAccount() + "/sign-on";
    }

    /** The page of the account. */
    public String getAccount() {
        return "/customers/" + path.get("accountId");
    }

    /** What the customer is called. */
    public String getName() {
        return details.map(SignOnDetails::customer).orElse("");
    }

    /** Where the issuer has to send browsers back to. */
    public String getBack() {
        return settings.publicUrl() + SignOnLoginService.BACK;
    }

    /** Where admins begin. */
    public String getStart() {
        return settings.publicUrl() + "/login/sso";
    }

    /** What state it is in, for texts. */
    public String getState() {
        if (details.map(SignOnDetails::issuer).orElse("").isEmpty()) {
            return "none";
        }
        return details.get().enabled() ? "on" : "off";
    }

    /** Since when it is known to work; empty when nobody came by it yet. */
    public String getProved() {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()).withZone(activeUser.zone());
        return details.flatMap(SignOnDetails::proved).map(day::format).orElse("");
    }

    public SignOnDetails getDetails() {
        return details.orElse(null);
    }

    public SignOnForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
