package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.SetPbx;
import org.licenseportal.kernel.Retry;
import org.licenseportal.onboarding.EnterPbx;
import org.licenseportal.onboarding.EnterPbxOutcome;
import org.licenseportal.onboarding.Onboarding;
import org.licenseportal.onboarding.PbxEntryService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;

/** The step PBX (ONB-4): where the PBX is and how the gateway logs in there. What was said is never shown again. */
@Named
@RequestScoped
public class PbxStepBacking {

    @Inject
    WizardBacking wizard;

    @Inject
    PbxEntryService entries;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private GatewayWords words;
    private Optional<Instant> set;
    private PbxForm form;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = GatewayWords.here(activeUser.zone());
        set = wizard.onboarding().flatMap(Onboarding::gateway).flatMap(GatewayFacts::pbxSetAt);
        form = PbxForm.of(request);
    }

    /** Takes what the form says. */
    public void lead() {
        wizard.lead();
        if (request.getMethod().equals("POST") && wizard.isReached()) {
            wizard.onboarding().ifPresent(known -> take(known.customer().id()));
        }
    }

    private void take(AccountId id) {
        form.access()
                .ifPresentOrElse(
                        access -> enter(new EnterPbx(new SetPbx(id, access), form.seen())),
                        () -> refuse(form.errors(words.texts())));
    }

    private void enter(EnterPbx entry) {
        EnterPbxOutcome outcome = Retry.onConflict(() -> entries.enter(activeUser.scope(), entry, activeUser.actor()));
        outcome.changed().ifPresent(this::tell);
        outcome.done().ifPresent(done -> done.refusal()
                .ifPresentOrElse(
                        refusal -> errors = words.refused(PbxForm.HOST, refusal),
                        () -> go(entry.wanted().account())));
    }

    /** Somebody else was faster: the next time, it counts that this was seen. */
    private void tell(Instant changed) {
        set = Optional.of(changed);
        refuse(FormErrors.of(PbxForm.HOST, words.texts().text("pbx.changed", Days.timeOf(changed, activeUser.zone()))));
    }

    private void refuse(FormErrors found) {
        errors = found;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
    }

    private void go(AccountId id) {
        Redirects.to(form.leaving() ? "/customers?done=pbx" : StatusLink.account(id) + "/onboarding?done=pbx");
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Since when a PBX is set, in words; empty while there is none. */
    public String getSetAt() {
        return set.map(at -> words.texts().text("pbx.set", Days.timeOf(at, activeUser.zone())))
                .orElse("");
    }

    /** The same for the form to send back. */
    public String getSeen() {
        return set.map(Instant::toEpochMilli).map(Object::toString).orElse("");
    }

    public PbxForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
