/**
 * Gateways at customers, and the users of the PBX behind them.
 *
 * <h2>Purpose</h2>
 * A gateway announces itself, is claimed by a partner for one customer with the code that it shows (ONB-3), is told its
 * PBX, connects, and uploads the users (ONB-4). What it says of itself is kept as facts
 * ({@link org.licenseportal.gateway.GatewayFacts}), of which the status of a customer is derived.
 *
 * <h2>Tables</h2>
 * {@code gateway}, {@code gateway_work}, {@code gateway_upload}, {@code gateway_upload_user}, {@code registered_user}
 *
 * <h2>Tests</h2>
 * {@code GatewayExchangeIT}, {@code GatewayClaimIT}, {@code UserUploadIT}
 */
package org.licenseportal.gateway;
