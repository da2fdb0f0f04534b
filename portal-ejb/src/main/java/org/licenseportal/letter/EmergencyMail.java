package org.licenseportal.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * A site had its emergency license of the year: whoever looks after it has to know.
 *
 * @param site the site's number
 * @param at when
 * @param asked who was shown a code, and why; empty when the installation asked by itself
 */
public record EmergencyMail(Recipient to, String site, Instant at, Optional<Asked> asked) {

    /**
     * Somebody who was shown a code.
     *
     * @param who who it was
     * @param reason what they gave as the reason
     */
    public record Asked(String who, String reason) {}
}
