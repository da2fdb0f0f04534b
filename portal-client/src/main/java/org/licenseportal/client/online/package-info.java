/**
 * The way to the portal when there is a network: {@link org.licenseportal.client.online.PortalConnection} sends a
 * signed request and gets the portal's {@link org.licenseportal.client.online.PortalAnswer}, directly or through a
 * proxy, and fetches the key set. Sending is safe to repeat: the portal answers the same request the same way, so a
 * lost answer, a restart of the portal or a limit that was hit is simply tried again, a bounded number of times.
 *
 * <p>Nothing that comes from the network is believed here; that is the work of
 * {@link org.licenseportal.client.license}.
 *
 * <p>Source: the license exchange, version 1, "Over HTTP"; RFC 9457 (problem details), RFC 9110 (Retry-After).
 */
package org.licenseportal.client.online;
