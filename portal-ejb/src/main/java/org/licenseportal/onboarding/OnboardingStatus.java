package org.licenseportal.onboarding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.gateway.GatewayConnection;
import org.licenseportal.gateway.GatewayFacts;

/**
 * How an account stands, and where that puts it on its way.
 *
 * @param code the status
 * @param steps the steps of its way, in their order; without a gateway they are those with a PBX
 * @param done the steps that are dealt with
 * @param current the step where the status is dealt with
 */
public record OnboardingStatus(
        StatusCode code, List<OnboardingStep> steps, Set<OnboardingStep> done, OnboardingStep current) {

    /** That of a customer of whom nothing is kept yet. */
    public static final OnboardingStatus NEW =
            new OnboardingStatus(StatusCode.CUSTOMER, OnboardingStep.of(false), Set.of(), OnboardingStep.CUSTOMER);

    /** Keeps its own copies. */
    public OnboardingStatus {
        steps = List.copyOf(steps);
        done = Set.copyOf(done);
    }

    static OnboardingStatus of(OnboardingFacts facts) {
        StatusCode code = StatusRule.statusOf(facts);
        boolean syncs = facts.syncs();
        return new OnboardingStatus(code, OnboardingStep.of(syncs), done(facts, code), code.step(syncs));
    }

    /** Whether the way has this step and all before it are done; nothing is done for an account that is out of use. */
    public boolean reaches(OnboardingStep step) {
        return code.tone() != StatusTone.OFF
                && steps.contains(step)
                && done.containsAll(steps.subList(0, steps.indexOf(step)));
    }

    private static Set<OnboardingStep> done(OnboardingFacts facts, StatusCode code) {
        Set<OnboardingStep> done = EnumSet.noneOf(OnboardingStep.class);
        add(done, OnboardingStep.CUSTOMER, facts.state() != CustomerState.DRAFT);
        add(done, OnboardingStep.GATEWAY, facts.gateway().isPresent());
        add(done, OnboardingStep.PBX, facts.gateway(known -> known.pbxSetAt().isPresent()));
        add(done, OnboardingStep.CONNECT, facts.gateway(OnboardingStatus::connected));
        add(done, OnboardingStep.SYNC, facts.gateway(known -> known.syncedAt().isPresent()));
        add(done, OnboardingStep.OVERVIEW, code == StatusCode.OVERVIEW);
        return done;
    }

    private static boolean connected(GatewayFacts known) {
        return known.connection() == GatewayConnection.CONNECTED
                && known.syncedAt().isPresent();
    }

    private static void add(Set<OnboardingStep> done, OnboardingStep step, boolean so) {
        if (so) {
            done.add(step);
        }
    }
}
