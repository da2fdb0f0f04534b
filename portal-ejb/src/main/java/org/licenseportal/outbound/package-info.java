/**
 * Calls from the portal to addresses that somebody else typed.
 *
 * <h2>Purpose</h2>
 * An issuer of single sign-on or the endpoint of a webhook is an address that a customer names. Whoever names one could
 * name a machine behind the firewall, and have the portal look what stands there: this is the one way out, and it leads
 * to the public internet.
 *
 * <h2>Rules</h2>
 * HTTPS, a host whose every address is public, no login in the address, no redirection; three seconds to connect, ten
 * in all, 256 KiB. The connection itself is looked at before anything is said over it, so that a name server that
 * changes its mind gains nothing. {@code portal.outbound.private} opens HTTP and private addresses.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.outbound.OutboundService}: {@code signon}, {@code integration}.
 *
 * <h2>Tables</h2>
 * None.
 *
 * <h2>Decisions</h2>
 * 0072
 *
 * <h2>Tests</h2>
 * {@code OutboundServiceTest}, {@code PublicAddressTest}
 */
package org.licenseportal.outbound;
