/**
 * A simulated gateway: a device that behaves as the portal's protocol for gateways wants, beside a telephone system
 * that is simulated too; or that fails in a chosen way, for demos and tests.
 *
 * <p>{@link org.licenseportal.client.gateway.SimulatedGateway} starts both. The device itself, its keys and its
 * messages are in {@code gateway.device}, the telephone system in {@code gateway.pbx}.
 *
 * <p>Source: the guide "Gateways".
 */
package org.licenseportal.client.gateway;
