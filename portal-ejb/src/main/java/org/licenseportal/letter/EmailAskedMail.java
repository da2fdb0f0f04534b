package org.licenseportal.letter;

import java.time.Instant;

/**
 * Somebody asked for another address to log in with: whoever reads the mail of the address of now can still stop it.
 *
 * @param wanted the other address
 * @param at when
 * @param from the network address it was asked from
 */
public record EmailAskedMail(Recipient to, String wanted, Instant at, String from) {}
