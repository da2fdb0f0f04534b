/**
 * Licenses that were issued.
 *
 * <h2>Purpose</h2>
 * A license says what one machine at one site may use. It is signed with Ed25519 and ML-DSA-65 over the same bytes and
 * kept as it was signed, so that whoever owns the site can have the very same file again.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.license.LicenseService#issue} signs and keeps it, within the transaction of the exchange.
 * Nothing changes a license after that. What an activation got holds without end; what a synchronization got is a
 * lease of 30 days, an emergency license one of 14. Each states the anchor of its {@code EmergencyChain}.
 *
 * <h2>Rules</h2>
 * The sequence counts 1, 2, 3 … per site and is unique in the database, as is the request that a license answers.
 * An owner is asked for in every finder: the reseller of the site, the device that the site is bound to, or the vendor.
 *
 * <h2>Tables</h2>
 * {@code license}
 *
 * <h2>Pages and API</h2>
 * {@code GET /api/v1/licenses/{serial}}
 *
 * <h2>Tests</h2>
 * {@code ExchangeIT}; the journeys of portal-ear verify licenses with independent implementations.
 */
package org.licenseportal.license;
