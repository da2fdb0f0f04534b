package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.ClaimGateway;
import org.licenseportal.gateway.GatewayClaimService;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayOutcome;
import org.licenseportal.kernel.Retry;
import org.licenseportal.onboarding.Onboarding;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;

/** The step Gateway (ONB-3): claims a gateway by the code that it shows, and shows the one that is claimed. */
@Named
@RequestScoped
public class GatewayStepBacking {

    private static final String CODE = "code";

    @Inject
    WizardBacking wizard;

    @Inject
    GatewayClaimService gateways;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private GatewayWords words;
    private Optional<GatewayFacts> gateway;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = GatewayWords.here(activeUser.zone());
        gateway = wizard.onboarding().flatMap(Onboarding::gateway);
    }

    /** Claims what the form names. */
    public void claim() {
        wizard.lead();
        if (request.getMethod().equals("POST") && wizard.isReached()) {
            wizard.onboarding().ifPresent(known -> claim(known.customer().id()));
        }
    }

    private void claim(AccountId id) {
        String code = Optional.ofNullable(request.getParameter(CODE)).orElse("");
        ClaimGateway command = new ClaimGateway(id, code);
        GatewayOutcome outcome =
                Retry.onConflict(() -> gateways.claim(activeUser.scope(), command, activeUser.actor()));
        outcome.refusal()
                .ifPresentOrElse(
                        refusal -> errors = words.refused(CODE, refusal),
                        () -> done(StatusLink.account(id) + "/onboarding?done=claimed"));
    }

    /** Takes the gateway off its customer. */
    public void release() {
        if (gateway.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            if (getSerial().equals(request.getParameter("serial"))) {
                release(gateway.get().account());
            } else {
                errors = words.otherGateway("act");
            }
        }
    }

    private void release(AccountId id) {
        Retry.onConflict(() -> gateways.release(activeUser.scope(), id, activeUser.actor()))
                .refusal()
                .ifPresentOrElse(
                        refusal -> errors = words.refused("act", refusal),
                        () -> done(StatusLink.step(id, "gateway") + "?done=released"));
    }

    private static void done(String address) {
        Redirects.to(address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Whether the account has a gateway. */
    public boolean isClaimed() {
        return gateway.isPresent();
    }

    /** What is known of the gateway. */
    public List<Fact> getFacts() {
        return gateway.map(words::facts).orElse(List.of());
    }

    /** What taking it off changes. */
    public List<ReleaseLine> getChanges() {
        return gateway.map(words::release).orElse(List.of());
    }

    /** Its serial number, for the button that takes it off. */
    public String getSerial() {
        return gateway.map(known -> known.device().serial()).orElse("");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
