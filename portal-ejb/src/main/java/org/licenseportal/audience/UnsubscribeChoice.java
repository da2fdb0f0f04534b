package org.licenseportal.audience;

import org.licenseportal.notification.MailAddress;

/**
 * What an unsubscribe address is about.
 *
 * @param kind which mails
 * @param address who gets them
 * @param active false once they were ended
 */
public record UnsubscribeChoice(MailTopic kind, MailAddress address, boolean active) {}
