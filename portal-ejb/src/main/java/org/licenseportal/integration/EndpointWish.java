package org.licenseportal.integration;

import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;

/**
 * A wish about the endpoint of an integration.
 *
 * @param scope whose customers are seen
 * @param account which account
 * @param integration which integration
 * @param version which version of the integration was looked at; empty does it for any
 * @param actor who wants it
 */
public record EndpointWish(
        CustomerScope scope, AccountId account, IntegrationCode integration, Optional<Long> version, Actor actor) {}
