package org.licenseportal.onboarding;

import java.util.Optional;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.gateway.GatewayFacts;

/**
 * An account on its way: who it is, what is known of its gateway, how it stands.
 *
 * @param customer who it is
 * @param gateway its gateway; empty while it has none
 * @param status how it stands
 */
public record Onboarding(CustomerDetails customer, Optional<GatewayFacts> gateway, OnboardingStatus status) {}
