package org.licenseportal.onboarding;

import java.time.Instant;

/**
 * Somebody else of the same partner who has the same account open.
 *
 * @param name as others call the user
 * @param step which step
 * @param since when the user opened it
 */
public record PresentUser(String name, OnboardingStep step, Instant since) {}
