/**
 * The device side of the portal's protocol for gateways: keys, messages, what the portal answers, the work that it
 * gives, and the upload of users.
 *
 * <p>{@code GatewayDevice} is the device; {@code GatewayVoice} signs and sends what it says; {@code GatewayDirectory}
 * is all that it keeps, so that a gateway which was switched off at any moment is the same gateway afterwards.
 *
 * <p>Source: the guide "Gateways"; RFC 7516, RFC 7518 section 4.6, RFC 8037.
 */
package org.licenseportal.client.gateway.device;
