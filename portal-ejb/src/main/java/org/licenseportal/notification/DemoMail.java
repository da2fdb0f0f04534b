package org.licenseportal.notification;

/**
 * A mail in full, as a demo shows it.
 *
 * @param summary whom it goes to, and how it stands
 * @param mail what it says
 */
public record DemoMail(MailSummary summary, OutboxMail mail) {}
