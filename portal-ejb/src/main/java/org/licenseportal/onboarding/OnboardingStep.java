package org.licenseportal.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step on the way of a customer into the platform (ONB-1). */
public enum OnboardingStep {
    /** Who the customer is. */
    CUSTOMER,
    /** Which gateway stands there. */
    GATEWAY,
    /** Where its PBX is, and how the gateway logs in there. */
    PBX,
    /** The gateway connects to the PBX and reads the users. */
    CONNECT,
    /** The gateway, which is a PBX itself, hands over its users. */
    SYNC,
    /** All is done. */
    OVERVIEW;

    private static final List<OnboardingStep> BY_PBX = List.of(CUSTOMER, GATEWAY, PBX, CONNECT, OVERVIEW);
    private static final List<OnboardingStep> BY_SYNC = List.of(CUSTOMER, GATEWAY, SYNC, OVERVIEW);

    /** The word in addresses and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of this word; empty for any other. */
    public static Optional<OnboardingStep> parse(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /**
     * The steps, in their order.
     *
     * @param syncs whether the gateway is a PBX itself, whose users are synchronized without further ado
     */
    static List<OnboardingStep> of(boolean syncs) {
        return syncs ? BY_SYNC : BY_PBX;
    }
}
