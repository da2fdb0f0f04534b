/**
 * Keys that open the API for programs.
 *
 * <h2>Purpose</h2>
 * A program of a reseller, of a customer, or of the vendor, shows its key with every request and may then do what its
 * owner may do.
 *
 * <h2>Life cycle</h2>
 * Made by an admin at {@code /account/keys} and shown once, then known by its SHA-256 only, until it is revoked, or the
 * user who made it is removed.
 *
 * <h2>Rules</h2>
 * A key is for some {@link org.licenseportal.apikey.KeyScope}s; one that an early version made, and the demo's,
 * for all that its owner may. A key of a customer's account is for its issues and for no other account. A key of a
 * suspended reseller, or of a deactivated account, opens nothing. The keys of the demo begin with {@code
 * demo-} and open nothing outside demo mode, not even on a database that a demo filled. What is compared are
 * hashes, so the time of an answer tells nothing about a key.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.apikey.ApiKeyService} is called for every request to the API that brings a key.
 *
 * <h2>Tables</h2>
 * {@code api_key}
 *
 * <h2>Pages and API</h2>
 * {@code Authorization: Bearer KEY} on everything below {@code /api/v1} that needs an owner
 *
 * <h2>Decisions</h2>
 * 0009, 0022
 *
 * <h2>Tests</h2>
 * {@code ApiKeyServiceIT}, {@code ApiKeyAdminServiceIT}, {@code ApiKeyJourneyIT}
 */
package org.licenseportal.apikey;
