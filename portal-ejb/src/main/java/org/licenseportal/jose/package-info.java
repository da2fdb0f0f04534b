/**
 * The formats of the license exchange: JSON Web Signatures and Keys, and the armored file form they travel in.
 *
 * <h2>Purpose</h2>
 * An installation asks with a signed document and is answered with one. This package reads the first and writes the
 * second. It knows no container, no database and no clock: bytes in, values out.
 *
 * <h2>Reading a request</h2>
 * {@link org.licenseportal.jose.RequestDocument#read} takes the three forms (armored file, JWS JSON, JWS compact),
 * verifies the signature by the device key that the request carries, and only then looks at the claims. Every input
 * ends as one case of {@link org.licenseportal.jose.RequestReading}; nothing is thrown.
 *
 * <h2>Writing a license</h2>
 * {@link org.licenseportal.jose.JwsWriter} puts signed parts together, {@link org.licenseportal.jose.Armor} makes the
 * file of it, {@link org.licenseportal.jose.Jwk} states public keys and their thumbprints.
 *
 * <h2>Standards</h2>
 * JWS (RFC 7515), JWK and thumbprints (RFC 7517, 7638), Ed25519 (RFC 8037, 9864), ML-DSA (RFC 9964), I-JSON's refusal
 * of duplicate names and unpaired surrogates (RFC 7493).
 *
 * <h2>Tables</h2>
 * None.
 *
 * <h2>Tests</h2>
 * {@code RequestFormTest}, {@code RequestClaimsTest}, {@code RequestSignatureTest}, {@code RequestFuzzTest},
 * {@code ArmorTest}, {@code JwkTest}
 */
package org.licenseportal.jose;
