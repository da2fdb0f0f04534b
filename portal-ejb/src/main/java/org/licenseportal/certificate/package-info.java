/**
 * Certificates: papers that state what a site is licensed for, and the check whether one is genuine.
 *
 * <h2>Purpose</h2>
 * A reseller gives its customer a proof of licenses and software assurance (SITE-4): a PDF with the site, its licenses,
 * its SWAS and its owner, and with a code by which anybody learns from the portal that it is genuine.
 *
 * <h2>Life cycle</h2>
 * A certificate is issued when it is first asked for, and never changes. When the site changes, the next one asked for
 * is another; the old one stays genuine, and its check says that the site has changed since.
 *
 * <h2>Rules</h2>
 * The same state of a site has one certificate, however many ask at once: the table has a unique key over site and hash
 * of the state. What was certified is stored, the file is printed from it, the same bytes each time. The code has 80
 * random bits and two check characters; it is no secret and grants nothing but the statement of {@link
 * org.licenseportal.certificate.CertificateStatement}, which names neither site nor owner. Checks are limited per
 * address. The file is PDF/A-3a and PDF/UA-1.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.certificate.CertificateService}: the page of a site for its reseller, the page that checks
 * for anybody.
 *
 * <h2>Tables</h2>
 * {@code certificate}, {@code certificate_line}
 *
 * <h2>Pages and API</h2>
 * {@code /sites/{siteId}/certificate}, {@code /verify}, {@code /verify/{code}}
 *
 * <h2>Decisions</h2>
 * 0009, 0032
 *
 * <h2>Tests</h2>
 * {@code CertificatePdfTest}, {@code CertificateCodeTest}, {@code CertifiedSiteTest}, {@code CertificateServiceIT},
 * {@code CertificateJourneyIT}, {@code VerifyBrowserIT}
 */
package org.licenseportal.certificate;
