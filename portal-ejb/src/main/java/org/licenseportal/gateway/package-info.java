/**
 * Gateways at customers, and the users of the PBX behind them.
 *
 * <h2>Purpose</h2>
 * A gateway announces itself, is claimed by a partner for one customer with the code that it shows (ONB-3), is told its
 * PBX, connects, and uploads the users (ONB-4). What it says of itself is kept as facts
 * ({@link org.licenseportal.gateway.GatewayFacts}), of which the status of a customer is derived.
 *
 * <h2>Life cycle</h2>
 * <em>unclaimed</em>, with a code of 15 minutes ({@link org.licenseportal.gateway.ClaimCode}) → <em>claimed</em>, until
 * it is taken off or the customer is deleted. Gateways that nobody claims are forgotten after 7 days.
 *
 * <h2>Rules</h2>
 * The thumbprint of its key is who a gateway is. A message counts when its sequence is greater than the last one's. One
 * gateway belongs to one customer, which has one. A list of users counts as a whole. Credentials are sealed for the
 * gateway ({@link org.licenseportal.jose.Sealing}) and kept in no other way. A deactivated customer's gateway is
 * refused at once.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.gateway.GatewayExchangeService}: devices, by signed messages.
 * {@link org.licenseportal.gateway.GatewayClaimService}, {@link org.licenseportal.gateway.GatewayService} and
 * {@link org.licenseportal.gateway.RegisteredUserService}: the steps of onboarding, the list of customers, the API.
 *
 * <h2>Tables</h2>
 * {@code gateway}, {@code gateway_work}, {@code gateway_upload}, {@code gateway_upload_user}, {@code registered_user}
 *
 * <h2>Pages and API</h2>
 * {@code POST /api/v1/gateways/messages}, {@code /api/v1/customers/{accountId}/gateway}, {@code …/pbx},
 * {@code …/synchronization}, {@code …/registered-users}
 *
 * <h2>Decisions</h2>
 * 0061, 0062, 0063
 *
 * <h2>Tests</h2>
 * {@code GatewayMessageIT}, {@code GatewayPbxIT}, {@code GatewayClaimIT}, {@code UserUploadIT},
 * {@code GatewayJourneyIT}
 */
package org.licenseportal.gateway;
