/**
 * The pure format code of the license exchange: strict base64 and JSON, the armor of the files, JWS documents, public
 * keys and their thumbprints, signature verification. Nothing here reads a file, a clock or the network.
 *
 * <p>Everything is refused that could be read in two ways: duplicate member names, base64 with stray bits, padding in
 * base64url, JSON nested deeper than 32 levels, documents over their size limit. A document that two programs could
 * read differently is a document that can be signed for one meaning and used for another.
 */
package org.licenseportal.client.format;
