/**
 * The outbox: mails that features want to have sent, and the way to the mail server.
 *
 * <h2>Purpose</h2>
 * A mail is written to the database in the transaction of what it tells, and sent after the commit (MAIL-1). A page
 * never waits for a mail server, a mail server that is down loses nothing, and nothing is told that was rolled back.
 * {@link org.licenseportal.notification.Outbox} takes mails; the feature {@code letter} writes them.
 *
 * <h2>Life cycle</h2>
 * <em>waiting</em> → <em>sent</em>, or after the last try → <em>dead</em> → by hand <em>waiting</em> again. In a demo
 * without a mail server a mail is <em>kept</em> from the beginning.
 *
 * <h2>Rules</h2>
 * {@code RetryRule} says when a mail is tried again. A mail that is too old to help anybody
 * ({@link org.licenseportal.notification.MailKind}) is not sent any more, and neither is one that the mail server
 * refused for good. Of several nodes one takes a mail, by a lease that ends by itself. Only a crash between the mail
 * server's answer and the note of it sends a mail twice, under the same message ID. What a mail said is forgotten
 * once it was sent, the row after a month. Errors are kept without passwords.
 *
 * <h2>Tables</h2>
 * {@code outbox_mail}
 *
 * <h2>Who calls</h2>
 * Whoever tells people something, within its transaction. {@link org.licenseportal.notification.MailboxService} lets
 * the vendor see what was given up, without what it said, and everybody see the mails of a demo.
 *
 * <h2>Pages and API</h2>
 * {@code /vendor/mails}; {@code /demo/mails} and {@code /demo/mails/ID} in demo mode only
 *
 * <h2>Decisions</h2>
 * 0025
 *
 * <h2>Tests</h2>
 * {@code RetryRuleTest}, {@code MailAddressTest}, {@code MailSettingsTest}, {@code MailServerTest},
 * {@code MailContentTest}, {@code MailDeliveryIT}, {@code MailboxServiceIT}; {@code LicenseMailJourneyIT} on whole
 * servers
 */
package org.licenseportal.notification;
