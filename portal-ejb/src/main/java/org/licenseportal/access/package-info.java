/**
 * How a request proves who is behind it.
 *
 * <h2>Purpose</h2>
 * The one place where cookies and keys become a caller with roles, for pages and API alike. The container then lets
 * each caller into the service methods that name one of the caller's roles, and into no other.
 *
 * <h2>Rules</h2>
 * {@link org.licenseportal.access.PortalAuthentication} looks at the session cookie on pages and at the key on the API,
 * never the other way round. Whoever proves nothing is nobody, which is enough for the public pages and the license
 * exchange. It is the one feature that may know of HTTP: a mechanism of Jakarta Security is written in its terms.
 *
 * <h2>Who calls</h2>
 * The container, before every request.
 *
 * <h2>Tables</h2>
 * None.
 *
 * <h2>Decisions</h2>
 * 0018
 *
 * <h2>Tests</h2>
 * {@code LoginJourneyIT}, {@code IsolationJourneyIT}
 */
package org.licenseportal.access;
