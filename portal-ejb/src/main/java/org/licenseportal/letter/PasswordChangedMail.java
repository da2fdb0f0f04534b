package org.licenseportal.letter;

import java.time.Instant;

/**
 * The password was changed: whoever did not do that has to know.
 *
 * @param at when
 * @param from the network address it was done from
 */
public record PasswordChangedMail(Recipient to, Instant at, String from) {}
