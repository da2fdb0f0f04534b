/**
 * The portal's signing keys: made at the first start, kept encrypted in the database, used from memory.
 *
 * <h2>Purpose</h2>
 * Every license carries two signatures, Ed25519 and ML-DSA-65. A third key, the root, signs nothing but the set of
 * their public halves; its thumbprint is all that an installation pins, so that license keys can be replaced without
 * touching any installation.
 *
 * <h2>Life cycle</h2>
 * <em>current</em> (signs; one for each purpose and algorithm) → <em>retired</em> by
 * {@link org.licenseportal.signingkey.SigningKeyService#rotate} (stays in the set, so that older licenses verify) or
 * <em>revoked</em> (left out of the set).
 *
 * <h2>Encryption at rest</h2>
 * AES-256-GCM under a key that Argon2id makes of the passphrase. The row's identity, state and public half are
 * authenticated with it: a row that was swapped, altered or slipped in by somebody who can write to the database stops
 * the start. What is stored of a private key is its seed.
 *
 * <h2>Settings</h2>
 * {@code portal.key.passphrase} or {@code portal.key.passphrase.file}; in demo mode ({@code portal.demo}) neither is
 * needed. Losing the passphrase loses the keys.
 *
 * <h2>Tables</h2>
 * {@code signing_key}
 *
 * <h2>Tests</h2>
 * {@code LicenseSigningTest}, {@code KeyEncryptionTest}, {@code KeySettingsTest}, {@code SigningKeyServiceIT}
 */
package org.licenseportal.signingkey;
