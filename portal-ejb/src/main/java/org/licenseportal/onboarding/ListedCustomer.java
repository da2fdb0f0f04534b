package org.licenseportal.onboarding;

import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerState;

/**
 * A customer as lists show it (DASH-2).
 *
 * @param id its account ID
 * @param name what it is called; empty in a draft that has no name yet
 * @param own whether it is the partner itself
 * @param state where it is in its life
 * @param users how many users are registered
 * @param status how it stands
 */
public record ListedCustomer(
        AccountId id, String name, boolean own, CustomerState state, int users, OnboardingStatus status) {}
