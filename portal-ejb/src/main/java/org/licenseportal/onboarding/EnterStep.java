package org.licenseportal.onboarding;

import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.UserId;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Somebody has a step of an account open.
 *
 * @param account which account
 * @param step which step
 * @param user who
 * @param partner whose user that is
 */
public record EnterStep(AccountId account, OnboardingStep step, UserId user, ResellerNumber partner) {}
