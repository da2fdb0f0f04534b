/**
 * What mails say: one typed record per kind, words in the reader's language, text and HTML.
 *
 * <h2>Purpose</h2>
 * Whoever wants to tell somebody something hands over what it is about, as
 * {@link org.licenseportal.letter.InvitationMail}; {@link org.licenseportal.letter.MailComposer} makes a mail of it,
 * and the outbox sends it: {@code outbox.add(composer.compose(new InvitationMail(…)))}.
 *
 * <h2>Rules</h2>
 * Each kind has a template for HTML and one for text, named after it; all words stand in {@code letters.properties}
 * and its translations, and a language that the portal does not speak gets English. HTML escapes whatever it shows.
 * Names are one line, tables have forty rows at most. No pictures, nothing that tells when a mail was opened. Mails
 * that come again and again name the address that ends them.
 *
 * <h2>Tables</h2>
 * None.
 *
 * <h2>Decisions</h2>
 * 0025
 *
 * <h2>Tests</h2>
 * {@code MailComposerTest} compares each kind in each language with its preview.
 */
package org.licenseportal.letter;
