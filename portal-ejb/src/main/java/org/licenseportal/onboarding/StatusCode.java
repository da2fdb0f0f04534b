package org.licenseportal.onboarding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a customer's account stands (DASH-3). It is computed by the rules of this feature, never kept and never typed;
 * what each means and what cures it is told in {@code docs/guide/customers-status.md}.
 */
public enum StatusCode {
    /** The account is out of use. */
    DEACTIVATED(StatusTone.OFF, OnboardingStep.OVERVIEW),
    /** Who the customer is has to be said. */
    CUSTOMER(StatusTone.NEXT, OnboardingStep.CUSTOMER),
    /** A gateway has to be claimed. */
    GATEWAY(StatusTone.NEXT, OnboardingStep.GATEWAY),
    /** The gateway updates itself. */
    UPDATING(StatusTone.WORKING, OnboardingStep.GATEWAY),
    /** The gateway says nothing any more. */
    GATEWAY_LOST(StatusTone.ERROR, OnboardingStep.GATEWAY),
    /** The gateway's clock is wrong. */
    GATEWAY_CLOCK_WRONG(StatusTone.ERROR, OnboardingStep.GATEWAY),
    /** The gateway has another key than the one that the PBX's password was sealed for. */
    PBX_TO_ENTER_AGAIN(StatusTone.ERROR, OnboardingStep.PBX),
    /** Where the PBX is has to be said. */
    PBX(StatusTone.NEXT, OnboardingStep.PBX),
    /** The gateway's software is too old for its PBX. */
    GATEWAY_OUTDATED(StatusTone.ERROR, OnboardingStep.CONNECT),
    /** The PBX does not take name and password. */
    PBX_CREDENTIALS_WRONG(StatusTone.ERROR, OnboardingStep.PBX),
    /** Nothing answers where the PBX should be. */
    PBX_UNREACHABLE(StatusTone.ERROR, OnboardingStep.PBX),
    /** The trunk between gateway and PBX is down. */
    PBX_TRUNK_LOST(StatusTone.ERROR, OnboardingStep.CONNECT),
    /** The gateway could not connect, for a reason of its own. */
    PBX_CONNECTION_FAILED(StatusTone.ERROR, OnboardingStep.CONNECT),
    /** Only a part of the users arrived. */
    USERS_INCOMPLETE(StatusTone.ERROR, OnboardingStep.CONNECT),
    /** The gateway has to be connected to the PBX. */
    CONNECT(StatusTone.NEXT, OnboardingStep.CONNECT),
    /** The users have to be synchronized. */
    SYNC(StatusTone.NEXT, OnboardingStep.SYNC),
    /** All is done. */
    OVERVIEW(StatusTone.COMPLETE, OnboardingStep.OVERVIEW);

    private final StatusTone tone;
    private final OnboardingStep step;

    StatusCode(StatusTone tone, OnboardingStep step) {
        this.tone = tone;
        this.step = step;
    }

    /** What it asks of its reader. */
    public StatusTone tone() {
        return tone;
    }

    /** The step where it is dealt with. */
    OnboardingStep step(boolean syncs) {
        boolean atPbx = step == OnboardingStep.PBX || step == OnboardingStep.CONNECT;
        return syncs && atPbx ? OnboardingStep.SYNC : step;
    }

    /** The word in addresses and in the API, and the name of its help page, as {@code gateway-lost}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of this word; empty for any other. */
    public static Optional<StatusCode> parse(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }

    /** All that ask the same of their reader. */
    public static Set<StatusCode> of(StatusTone tone) {
        return Arrays.stream(values())
                .filter(code -> code.tone == tone)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StatusCode.class)));
    }
}
