package org.licenseportal.client.servicelink.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.client.servicelink.state.ContactMemory;

/**
 * The time that licenses are judged by: this machine's clock, corrected by how far it was off when the server last
 * answered. A clock that is years off then harms nobody; one that was set right since is believed without correction,
 * and one that is set back takes nobody back to a time that was reached before.
 */
final class AgentTime {
    /** How much later it is before that alone is written down. */
    private static final Duration NEWS = Duration.ofHours(1);

    private AgentTime() {}

    /**
     * @param local this machine's clock
     * @param contact what is known of the server's
     * @return the corrected time; never before the latest that was reached since the server's last answer
     */
    static Instant of(Instant local, ContactMemory contact) {
        Instant floor = contact.latest().orElse(Instant.MIN);
        Duration skew = contact.skew().orElse(Duration.ZERO);
        Instant corrected = local.minus(skew);
        boolean setRight = skew.isNegative() && !local.isBefore(floor);
        if (corrected.isBefore(floor) || setRight || isNearer(local, corrected, floor)) {
            return local.isBefore(floor) ? floor : local;
        }
        return corrected;
    }

    /** Of a clock that is still behind, the correction comes near the latest time; the clock itself does not. */
    private static boolean isNearer(Instant local, Instant corrected, Instant floor) {
        return local.isBefore(floor)
                && Duration.between(local, floor).compareTo(Duration.between(floor, corrected)) < 0;
    }

    /**
     * Remembers how late it is. A clock that was set back is corrected from then on, so that time goes on. Before
     * a server was heard there is nothing to say which of two times is wrong.
     *
     * @param local this machine's clock
     * @param contact so far
     * @return contact with that
     */
    static ContactMemory reached(Instant local, ContactMemory contact) {
        if (contact.latest().isEmpty()) {
            return contact;
        }
        Instant now = of(local, contact);
        boolean setBack = local.isBefore(now) && now.equals(contact.latest().get());
        return contact.reached(now, setBack ? Optional.of(Duration.between(now, local)) : contact.skew());
    }

    /** Whether what was reached is worth a write of its own. */
    static boolean isNews(ContactMemory before, ContactMemory after) {
        return !before.skew().equals(after.skew())
                || after.latest().isPresent()
                        && !after.latest()
                                .get()
                                .isBefore(before.latest().orElse(Instant.MIN).plus(NEWS));
    }
}
