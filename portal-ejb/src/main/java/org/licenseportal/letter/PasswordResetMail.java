package org.licenseportal.letter;

import java.net.URI;
import java.time.Instant;

/**
 * Somebody asked for a new password.
 *
 * @param link where it is chosen
 * @param expires until when
 */
public record PasswordResetMail(Recipient to, URI link, Instant expires) {}
