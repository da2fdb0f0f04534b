/**
 * The installation's end of the license exchange, as a library without an application server.
 *
 * <p>One signed document asks, one signed document answers. {@link org.licenseportal.client.request} makes the
 * question with the device's own key, {@link org.licenseportal.client.online} carries it to a portal when there is a
 * network, {@link org.licenseportal.client.license} decides whether the answer may be believed, offline, against one
 * pinned root key. {@link org.licenseportal.client.proof} decides the same of entries of the portal's audit trail.
 * {@link org.licenseportal.client.command} is the command line over all of these;
 * {@link org.licenseportal.client.format} the plain document code under them. This package holds only what all share.
 *
 * <p>Where the time matters, it comes from a {@link java.time.Clock} that the caller gives.
 */
package org.licenseportal.client;
