package org.licenseportal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.customer.CustomerState;

/** DASH-3: a status follows from facts. */
class StatusRuleTest {

    @ParameterizedTest
    @EnumSource
    void dash3EachStatusHasAccountsThatStandSo(StatusCode code) {
        List<OnboardingFacts> accounts = Stream.concat(
                        Optional.ofNullable(StatusCases.WITHOUT.get(code)).stream()
                                .map(StatusRuleTest::without),
                        StatusCases.WITH.getOrDefault(code, List.of()).stream().map(GatewayCase::facts))
                .toList();
        assertFalse(accounts.isEmpty(), "there is an account for " + code);
        accounts.forEach(account -> assertEquals(code, StatusRule.statusOf(account), account.toString()));
    }

    @Test
    void dash3EachRuleIsADifferentStatusAndNoneIsForTheLast() {
        List<StatusCode> ruled = StatusRule.ALL.stream().map(StatusRule::code).toList();
        assertEquals(List.of(StatusCode.values()).subList(0, ruled.size()), ruled);
        assertEquals(StatusCode.OVERVIEW, StatusCode.values()[ruled.size()]);
    }

    @Test
    void dash3WhatIsOutOfUseAsksForNothingElse() {
        OnboardingFacts account = new OnboardingFacts(
                CustomerState.DEACTIVATED, GatewayCase.WELL.gone().facts().gateway());
        assertEquals(StatusCode.DEACTIVATED, StatusRule.statusOf(account));
        OnboardingStatus status = OnboardingStatus.of(account);
        Stream.of(OnboardingStep.values()).forEach(step -> assertFalse(status.reaches(step), step.word()));
    }

    @Test
    void onb1AStepIsReachedWhenAllBeforeItAreDone() {
        OnboardingStatus waiting = OnboardingStatus.of(
                GatewayCase.WELL.withLink("none").withUsers("none").facts());
        assertEquals(OnboardingStep.CONNECT, waiting.current());
        assertTrue(waiting.reaches(OnboardingStep.PBX));
        assertTrue(waiting.reaches(OnboardingStep.CONNECT));
        assertFalse(waiting.reaches(OnboardingStep.OVERVIEW));
        assertFalse(waiting.reaches(OnboardingStep.SYNC));
        assertFalse(OnboardingStatus.of(without(CustomerState.DRAFT)).reaches(OnboardingStep.GATEWAY));
    }

    @Test
    void onb1AProblemAfterTheEndLeavesItsWayOpen() {
        OnboardingStatus lost = OnboardingStatus.of(GatewayCase.WELL.gone().facts());
        assertEquals(OnboardingStep.GATEWAY, lost.current());
        assertTrue(lost.reaches(OnboardingStep.OVERVIEW));
        assertFalse(lost.done().contains(OnboardingStep.OVERVIEW));
    }

    @Test
    void onb1WhereTheGatewayIsThePbxTheWayHasSyncInPlaceOfPbxAndConnect() {
        OnboardingStatus status =
                OnboardingStatus.of(GatewayCase.WELL_ITSELF.withUsers("part").facts());
        assertEquals(
                List.of(OnboardingStep.CUSTOMER, OnboardingStep.GATEWAY, OnboardingStep.SYNC, OnboardingStep.OVERVIEW),
                status.steps());
        assertEquals(OnboardingStep.SYNC, status.current());
    }

    @Test
    void aStatusIsFoundByWhatItAsksFor() {
        assertEquals(Set.of(StatusCode.OVERVIEW), StatusCode.of(StatusTone.COMPLETE));
        assertEquals(Optional.of(StatusCode.GATEWAY_LOST), StatusCode.parse("gateway-lost"));
        assertEquals(Optional.empty(), StatusCode.parse("fine"));
    }

    private static OnboardingFacts without(CustomerState state) {
        return new OnboardingFacts(state, Optional.empty());
    }
}
