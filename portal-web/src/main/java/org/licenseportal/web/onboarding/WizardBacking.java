package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.kernel.Retry;
import org.licenseportal.onboarding.EnterStep;
import org.licenseportal.onboarding.Onboarding;
import org.licenseportal.onboarding.OnboardingService;
import org.licenseportal.onboarding.OnboardingStatus;
import org.licenseportal.onboarding.OnboardingStep;
import org.licenseportal.onboarding.PresenceService;
import org.licenseportal.onboarding.PresentUser;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.AskedPath;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/**
 * The frame around each step of the wizard (ONB-1): which steps there are and how far they are, who else is at it. The
 * last part of the address names the step; the address of a new customer has none.
 */
@Named
@RequestScoped
public class WizardBacking {

    /** What the form before said that it did: a word, which the page looks up among its own. */
    private static final Pattern DONE = Pattern.compile("[a-z-]{1,20}");

    @Inject
    OnboardingService onboardings;

    @Inject
    PresenceService presence;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<Onboarding> onboarding;
    private OnboardingStep step;
    private List<StepLine> steps;
    private List<String> others = List.of();

    @PostConstruct
    void load() {
        texts = Texts.here("onboarding");
        step = step();
        onboarding = AccountId.parse(path.get("accountId")).flatMap(id -> onboardings.find(activeUser.scope(), id));
        steps = onboarding
                .map(known -> StepLine.of(known.customer().id(), known.status(), step, texts))
                .orElseGet(() -> StepLine.ofNew(OnboardingStatus.NEW.steps(), texts));
        onboarding.ifPresent(known -> others = present(known.customer().id()));
    }

    private static OnboardingStep step() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String[] parts = AskedPath.of(request).split("/");
        return OnboardingStep.parse(parts[parts.length - 1]).orElse(OnboardingStep.CUSTOMER);
    }

    private List<String> present(AccountId id) {
        CurrentUser user = activeUser.user().orElseThrow();
        EnterStep here = new EnterStep(id, step, user.id(), activeUser.reseller());
        return Retry.onConflict(() -> presence.enter(here)).stream()
                .map(this::present)
                .toList();
    }

    private String present(PresentUser other) {
        return texts.text(
                "present",
                other.name(),
                texts.text("step." + other.step().word()),
                Days.timeOf(other.since(), activeUser.zone()));
    }

    /** The account on its way; empty for a new one, and for one that the user does not see. */
    Optional<Onboarding> onboarding() {
        return onboarding;
    }

    /** Before a step is shown: an account that is not there has none, and its way may not have this step. */
    public void lead() {
        if (onboarding.isEmpty() || !onboarding.get().status().steps().contains(step)) {
            Redirects.notFound();
        }
    }

    /** Before the address of no step is answered: leads to the step where the account's onboarding goes on. */
    public void resume() {
        if (onboarding.isEmpty()) {
            Redirects.notFound();
            return;
        }
        String done = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("done", "");
        Redirects.to(getCurrentPath() + (DONE.matcher(done).matches() ? "?done=" + done : ""));
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Whether the step can be dealt with now. */
    public boolean isReached() {
        return onboarding.map(known -> known.status().reaches(step)).orElse(true);
    }

    public List<StepLine> getSteps() {
        return steps;
    }

    /** Who else has this account open, in words. */
    public List<String> getOthers() {
        return others;
    }

    /** What the customer is called. */
    public String getName() {
        return onboarding
                .map(known -> known.customer().name())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> texts.text("unnamed"));
    }

    /** What the step is called. */
    public String getStepName() {
        return texts.text("step." + step.word());
    }

    /** The account's page; the list where there is none yet. */
    public String getAccountPath() {
        return onboarding
                .map(known -> StatusLink.account(known.customer().id()))
                .orElse("/customers");
    }

    /** The step where the account's onboarding goes on, or its page where it is out of use. */
    public String getCurrentPath() {
        return onboarding
                .filter(known -> known.status().code().tone() != StatusTone.OFF)
                .map(known -> StatusLink.step(
                        known.customer().id(), known.status().current().word()))
                .orElseGet(this::getAccountPath);
    }

    /** What that step is called. */
    public String getCurrentName() {
        return onboarding
                .map(known -> texts.text("step." + known.status().current().word()))
                .orElse("");
    }

    /** Whether the account is out of use. */
    public boolean isOff() {
        return onboarding
                .filter(known -> known.status().code().tone() == StatusTone.OFF)
                .isPresent();
    }

    /** How the account stands; null for a new one. */
    public StatusLink getStatus() {
        return onboarding
                .map(known -> StatusLink.of(known.customer().id(), known.status(), texts))
                .orElse(null);
    }

    /** Whether something is wrong that this step can mend. */
    public boolean isFailing() {
        return onboarding
                .map(Onboarding::status)
                .filter(status -> status.code().tone() == StatusTone.ERROR && status.current() == step)
                .isPresent();
    }

    /** The page of the step before this one; empty on the first one. */
    public String getBack() {
        List<OnboardingStep> way =
                onboarding.map(known -> known.status().steps()).orElse(List.of());
        int place = way.indexOf(step);
        return place < 1
                ? ""
                : StatusLink.step(
                        onboarding.orElseThrow().customer().id(),
                        way.get(place - 1).word());
    }
}
