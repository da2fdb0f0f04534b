/**
 * Emergency licenses: 14 days of what an installation last had, once per site and calendar year.
 *
 * <h2>Purpose</h2>
 * A machine breaks on a Saturday, or nobody reaches the license server, and the telephones have to work. The
 * installation asks online for a license for 14 days, on whatever hardware its device key is now; or whoever is with
 * it hears a code on the phone and types it. Nothing of the site changes by that: it stays bound as it was.
 *
 * <h2>Life cycle</h2>
 * Each license, but that of a deactivated site, has an anchor; the codes that lead to it are made from a key of the
 * portal's and the license's serial number, one for each of 400 days. The person at the phone names the license that
 * the installation holds and gives a reason; the code is shown once. Typed again it gives nothing, since the days
 * count from the code's own.
 *
 * <h2>Rules</h2>
 * Once per site and calendar year in UTC, online and by phone together: the primary key of the table says so. Only
 * for an activated site; online only by the device key that is bound to it; by phone only for a license of that
 * device. What is refused has a {@link org.licenseportal.emergency.TellOutcome}. The audit trail says who asked,
 * why and for which license, and never the code. The admins of the reseller hear of each by mail.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.emergency.EmergencyService}: the pages of the owner, and the license exchange.
 * {@link org.licenseportal.emergency.VendorEmergencyService}: the vendor's pages.
 *
 * <h2>Tables</h2>
 * {@code emergency_use}
 *
 * <h2>Pages and API</h2>
 * {@code /sites/{siteId}/emergency}, {@code /vendor/sites/{siteId}/emergency}; the operation {@code emergency} of
 * {@code POST /api/v1/license-requests}
 *
 * <h2>Decisions</h2>
 * 0053
 *
 * <h2>Tests</h2>
 * {@code EmergencyChainTest}, {@code EmergencyCodeIT}, {@code EmergencyExchangeIT}; {@code EmergencyJourneyIT},
 * {@code EmergencyBrowserIT}
 */
package org.licenseportal.emergency;
