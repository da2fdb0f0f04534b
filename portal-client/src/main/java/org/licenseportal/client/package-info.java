/**
 * The installation's end of the license exchange, as a library without an application server.
 *
 * <p>One signed document asks, one signed document answers. {@link org.licenseportal.client.request} makes the
 * question with the device's own key, {@link org.licenseportal.client.online} carries it to a portal when there is a
 * network, {@link org.licenseportal.client.license} decides whether the answer may be believed, offline, against one
 * pinned root key. {@link org.licenseportal.client.command} is the command line over the three;
 * {@link org.licenseportal.client.format} the plain document code under them. This package holds only what all share.
 *
 * <p>Time comes from a {@link java.time.Clock} that the caller gives, everywhere.
 */
package org.licenseportal.client;
