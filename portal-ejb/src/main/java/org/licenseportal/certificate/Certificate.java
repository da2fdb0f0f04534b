package org.licenseportal.certificate;

import java.time.Instant;

/**
 * A certificate that was issued.
 *
 * @param code what anybody checks it by
 * @param issuedAt when
 * @param content what it states
 */
record Certificate(CertificateCode code, Instant issuedAt, CertifiedSite content) {}
