package org.licenseportal.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.licenseportal.kernel.Actor;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The additional address of a reseller for notices about software assurance: asked for by an admin, confirmed by
 * somebody who reads its mail, ended by either.
 */
@Entity
@Table(name = "swas_address")
class SwasAddress {

    /** How long an address can be confirmed. */
    static final Duration CONFIRMABLE = Duration.ofHours(72);

    @Id
    @Column(name = "reseller_number")
    private String resellerNumber;

    private String address;

    @Column(name = "confirm_hash")
    private String confirmHash;

    @Column(name = "asked_at")
    private long askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "confirmed_at")
    private Long confirmedAt;

    @Column(name = "ended_at")
    private Long endedAt;

    @Column(name = "unsubscribe_token")
    private String unsubscribeToken;

    @Version
    private long version;

    protected SwasAddress() {}

    SwasAddress(ResellerNumber owner) {
        resellerNumber = owner.value();
    }

    /** Begins anew with an address, which is not written to before it is confirmed. */
    void ask(MailAddress wanted, String hash, Actor actor, Instant now) {
        address = wanted.value();
        confirmHash = hash;
        askedAt = now.toEpochMilli();
        askedBy = actor.name();
        confirmedAt = null;
        endedAt = null;
        unsubscribeToken = UnsubscribeToken.random().value();
    }

    /** Makes it the address that is written to; false when it is too late for that. */
    boolean confirm(Instant now) {
        boolean possible = state(now) == SwasAddressDetails.State.WAITING;
        if (possible) {
            confirmedAt = now.toEpochMilli();
        }
        return possible || active();
    }

    /** Ends the mails to it; false when they had ended before. */
    boolean end(Instant now) {
        boolean first = endedAt == null;
        if (first) {
            endedAt = now.toEpochMilli();
        }
        return first;
    }

    boolean active() {
        return confirmedAt != null && endedAt == null;
    }

    ResellerNumber owner() {
        return new ResellerNumber(resellerNumber);
    }

    MailAddress address() {
        return new MailAddress(address);
    }

    UnsubscribeToken unsubscribeToken() {
        return new UnsubscribeToken(unsubscribeToken);
    }

    SwasAddressDetails details(Instant now) {
        return new SwasAddressDetails(owner(), address(), state(now), Instant.ofEpochMilli(askedAt), askedBy);
    }

    private SwasAddressDetails.State state(Instant now) {
        if (endedAt != null) {
            return SwasAddressDetails.State.ENDED;
        }
        if (confirmedAt != null) {
            return SwasAddressDetails.State.CONFIRMED;
        }
        return Instant.ofEpochMilli(askedAt).plus(CONFIRMABLE).isAfter(now)
                ? SwasAddressDetails.State.WAITING
                : SwasAddressDetails.State.EXPIRED;
    }
}
