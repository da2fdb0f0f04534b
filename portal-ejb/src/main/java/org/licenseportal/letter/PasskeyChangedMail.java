package org.licenseportal.letter;

import java.time.Instant;

/**
 * A passkey was added or removed: whoever did not do that has to know.
 *
 * @param passkey what its owner calls it
 * @param added whether it logs in from now on; else it does no more
 * @param at when
 * @param from the network address it was done from
 */
public record PasskeyChangedMail(Recipient to, String passkey, boolean added, Instant at, String from) {}
