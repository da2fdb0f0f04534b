/**
 * Bulletins: news of the vendor's for those who subscribed to them.
 *
 * <h2>Purpose</h2>
 * The vendor writes a bulletin, looks at it as its readers will see it, sends it to itself for a test, and then to
 * all who subscribed to its kind (VEN-5, MAIL-1).
 *
 * <h2>Life cycle</h2>
 * Draft → sent, for ever: what people have read cannot be changed. A draft can be discarded.
 *
 * <h2>Rules</h2>
 * {@link org.licenseportal.bulletin.BulletinContent} says what a bulletin may contain: plain text, divided into
 * paragraphs by empty lines. Who sends confirms the version that was shown; when somebody changed it meanwhile,
 * nothing is sent. Sending is one transaction: each subscriber gets one mail, or nobody gets any. What became of
 * the mails is counted in the outbox.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.bulletin.BulletinService}: the vendor's pages.
 *
 * <h2>Tables</h2>
 * {@code bulletin}
 *
 * <h2>Pages and API</h2>
 * {@code /vendor/bulletins}
 *
 * <h2>Decisions</h2>
 * 0025, 0029
 *
 * <h2>Tests</h2>
 * {@code BulletinContentTest}, {@code BulletinServiceIT}; {@code VendorMailJourneyIT} on whole servers
 */
package org.licenseportal.bulletin;
