package org.licenseportal.letter;

import java.time.Instant;

/**
 * The address that this mail goes to logs in no more.
 *
 * @param after the address that does now
 * @param at when it was changed
 * @param from the network address it was done from
 */
public record EmailChangedMail(Recipient to, String after, Instant at, String from) {}
