package org.licenseportal.web.onboarding;

import java.util.List;
import org.licenseportal.customer.AccountId;
import org.licenseportal.onboarding.OnboardingStatus;
import org.licenseportal.onboarding.OnboardingStep;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.Texts;

/**
 * A step of the wizard as the list of steps shows it.
 *
 * @param text what it is called
 * @param state how far it is: {@code done}, {@code current}, {@code problem} or {@code todo}
 * @param stateText the same in words
 * @param icon the same as an icon
 * @param path its page; empty where it cannot be opened yet, and for a customer that is not kept yet
 * @param open whether its page is the one that is shown
 */
public record StepLine(String text, String state, String stateText, String icon, String path, boolean open) {

    private static final String DONE = "done";
    private static final String CURRENT = "current";
    private static final String PROBLEM = "problem";
    private static final String AHEAD = "todo";

    /** The steps of an account that is there. */
    static List<StepLine> of(AccountId id, OnboardingStatus status, OnboardingStep open, Texts texts) {
        return status.steps().stream()
                .map(step -> line(step, state(step, status), texts)
                        .at(status.reaches(step) ? StatusLink.step(id, step.word()) : "", step == open))
                .toList();
    }

    /** The steps of a customer of whom nothing is kept yet. */
    static List<StepLine> ofNew(List<OnboardingStep> steps, Texts texts) {
        return steps.stream()
                .map(step -> line(step, step == OnboardingStep.CUSTOMER ? CURRENT : AHEAD, texts)
                        .at("", step == OnboardingStep.CUSTOMER))
                .toList();
    }

    private static StepLine line(OnboardingStep step, String state, Texts texts) {
        return new StepLine(
                texts.text("step." + step.word()), state, texts.text("stepState." + state), icon(state), "", false);
    }

    private StepLine at(String address, boolean shown) {
        return new StepLine(text, state, stateText, icon, address, shown);
    }

    private static String state(OnboardingStep step, OnboardingStatus status) {
        if (step == status.current() && status.code().tone() == StatusTone.ERROR) {
            return PROBLEM;
        }
        if (status.done().contains(step)) {
            return DONE;
        }
        return step == status.current() ? CURRENT : AHEAD;
    }

    private static String icon(String state) {
        return switch (state) {
            case DONE -> "check";
            case CURRENT -> "next";
            case PROBLEM -> "alert";
            default -> "circle";
        };
    }
}
