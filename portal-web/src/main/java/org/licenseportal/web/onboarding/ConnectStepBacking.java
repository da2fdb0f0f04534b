package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.customer.AccountId;
import org.licenseportal.gateway.GatewayConnection;
import org.licenseportal.gateway.GatewayFacts;
import org.licenseportal.gateway.GatewayOutcome;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.gateway.WorkKind;
import org.licenseportal.kernel.Retry;
import org.licenseportal.onboarding.Onboarding;
import org.licenseportal.onboarding.OnboardingStep;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;

/**
 * The steps Connect and Sync (ONB-4): ask the gateway for work and show how far it is, without a script by reloading.
 */
@Named
@RequestScoped
public class ConnectStepBacking {

    @Inject
    WizardBacking wizard;

    @Inject
    GatewayService gateways;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private GatewayWords words;
    private Optional<Onboarding> onboarding;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = GatewayWords.here(activeUser.zone());
        onboarding = wizard.onboarding();
    }

    /** Asks the gateway to connect, or for its users where it is connected. */
    public void connect() {
        boolean connected = gateway()
                .filter(known -> known.connection() == GatewayConnection.CONNECTED)
                .isPresent();
        ask(connected ? this::synchronize : this::connect, OnboardingStep.CONNECT);
    }

    /** Asks the gateway for its users. */
    public void synchronize() {
        ask(this::synchronize, OnboardingStep.SYNC);
    }

    private GatewayOutcome connect(AccountId id) {
        return gateways.connect(activeUser.scope(), id, activeUser.actor());
    }

    private GatewayOutcome synchronize(AccountId id) {
        return gateways.synchronize(activeUser.scope(), id, activeUser.actor());
    }

    private void ask(Function<AccountId, GatewayOutcome> work, OnboardingStep step) {
        wizard.lead();
        if (!request.getMethod().equals("POST") || !wizard.isReached() || onboarding.isEmpty()) {
            return;
        }
        AccountId id = onboarding.get().customer().id();
        Retry.onConflict(() -> work.apply(id))
                .refusal()
                .ifPresentOrElse(refusal -> errors = words.refused("ask", refusal), () -> {
                    Redirects.to(StatusLink.step(id, step.word()));
                    FacesContext.getCurrentInstance().responseComplete();
                });
    }

    private Optional<GatewayFacts> gateway() {
        return onboarding.flatMap(Onboarding::gateway);
    }

    /** How the gateway stands to its PBX. */
    public List<Fact> getFacts() {
        return gateway().map(words::connection).orElse(List.of());
    }

    /** Whether the gateway has something to do that it has not done yet. */
    public boolean isWorking() {
        return gateway().filter(known -> !known.pending().isEmpty()).isPresent();
    }

    /** Whether it was asked and could not, whichever step mends that. */
    public boolean isFailed() {
        return gateway()
                .filter(known -> known.connection() == GatewayConnection.FAILED)
                .isPresent();
    }

    /** What it is doing, in words. */
    public String getProgress() {
        boolean connecting = gateway()
                .filter(known -> known.pending().contains(WorkKind.CONNECT))
                .isPresent();
        return words.texts().text(connecting ? "progress.connect" : "progress.sync");
    }

    /** Whether this step is done. */
    public boolean isDone() {
        return onboarding
                .map(Onboarding::status)
                .filter(status -> status.reaches(OnboardingStep.OVERVIEW))
                .isPresent();
    }

    /** The step after this one. */
    public String getOverviewPath() {
        return onboarding
                .map(known -> StatusLink.step(known.customer().id(), OnboardingStep.OVERVIEW.word()))
                .orElse("");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
