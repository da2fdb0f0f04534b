package org.licenseportal.subscription;

import org.licenseportal.integration.IntegrationDetails;

/**
 * A subscription of an account is of no use, because its integration is not on (ACC-6).
 *
 * @param plan what was subscribed to
 * @param integration what has to be switched on
 */
public record SubscriptionWarning(String plan, IntegrationDetails integration) {}
