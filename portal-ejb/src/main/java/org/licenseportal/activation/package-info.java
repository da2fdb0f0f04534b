/**
 * The license exchange: a signed request comes in, a signed license goes out.
 *
 * <h2>Purpose</h2>
 * An installation asks to be activated, synchronized or deactivated, or for help in an emergency, online or by a file
 * that somebody carries. The answer is a license, or a refusal that says what to do. See the license exchange
 * contract, features PUB-2, PUB-4, PUB-5, VOU-3, API-2 and SL-6.
 *
 * <h2>Life cycle</h2>
 * {@link org.licenseportal.activation.ActivationService#preview} reads a request without asking the database;
 * {@link org.licenseportal.activation.ActivationService#answer} answers it. One transaction finds the site, locks it,
 * asks the rules, binds the machine, redeems the vouchers, issues the license and writes the audit trail; it is all
 * committed or none of it. The same request again gets the same license. A transaction that another one broke off runs
 * again.
 *
 * <h2>Rules</h2>
 * {@code ClaimRule} decides whether a request has any claim to its site: whatever it refuses looks like a site that
 * does not exist, in text, size and work done, and only the audit trail knows the reason. {@code ActivationRule} holds
 * the rules after that, in order; the first refusal counts. A machine that is not the bound one is told by
 * {@code MachineMismatch} what differs, if it holds the bound device key. The operation {@code emergency} binds
 * nothing and goes by {@code EmergencyFulfilment}. Each refusal has a
 * {@link org.licenseportal.activation.RefusalReason}, whose slug names its page {@code /problems/<slug>}.
 *
 * <h2>Tables</h2>
 * None of its own; it writes those of site, voucher, license and audit.
 *
 * <h2>Pages and API</h2>
 * {@code /register} and {@code POST /api/v1/license-requests}.
 *
 * <h2>Tests</h2>
 * {@code ActivationRuleTest}, {@code ExchangeIT} (both databases), and the journeys of portal-ear.
 */
package org.licenseportal.activation;
