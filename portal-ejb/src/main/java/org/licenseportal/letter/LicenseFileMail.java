package org.licenseportal.letter;

import org.licenseportal.notification.MailAttachment;

/**
 * A license file that somebody sent to this address from the page Register software.
 *
 * @param site the site that the license is for
 * @param file the license
 */
public record LicenseFileMail(Recipient to, String site, MailAttachment file) {}
