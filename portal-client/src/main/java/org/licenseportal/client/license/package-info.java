/**
 * The portal's answer, and whether it may be believed: offline, against one pinned root key.
 *
 * <p>The chain: the thumbprint of the root key is known beforehand; the root key signs the key set
 * ({@link org.licenseportal.client.license.TrustedKeys}); a key of the set signs the license
 * ({@link org.licenseportal.client.license.LicenseVerifier}). A license counts only with a right Ed25519 signature and
 * a right ML-DSA-65 signature, for this machine and this device key, inside its time, and never with a lower sequence
 * than one seen before ({@link org.licenseportal.client.license.SequenceStore}). The outcome is a
 * {@link org.licenseportal.client.license.Verification}; why not is a {@link org.licenseportal.client.license.Flaw}.
 *
 * <p>Source: the license exchange, version 1, "The license" and "Keys"; RFC 7515, RFC 7638, RFC 7800, RFC 9964.
 */
package org.licenseportal.client.license;
