package org.licenseportal.bulletin;

import java.time.Instant;
import java.util.Optional;

/**
 * A bulletin.
 *
 * @param id its identifier
 * @param content what it says
 * @param change who changed it last and when: its sender, once it was sent
 * @param sent to how many it was sent and when; empty while it is a draft
 * @param version counts its changes: who confirms something shows which version was seen
 */
public record BulletinDetails(
        BulletinId id, BulletinContent content, LastChange change, Optional<Dispatch> sent, long version) {

    /**
     * The last change.
     *
     * @param by who
     * @param at when
     */
    public record LastChange(String by, Instant at) {}

    /**
     * How it was sent.
     *
     * @param at when
     * @param recipients to how many
     */
    public record Dispatch(Instant at, int recipients) {}
}
