package org.licenseportal.client.panel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is logged in. It is forgotten when the agent ends. */
final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration WHOLE = Duration.ofHours(8);

    private static final int MOST = 20;
    private static final int ID_BYTES = 32;

    private final Clock clock;
    private final Map<String, PanelSession> open = new LinkedHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** An ID that nobody guesses, of a session or of somebody who may become one. */
    String freshId() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Chance.bytes(ID_BYTES));
    }

    /** Always under a new ID: one that was known before the login is worth nothing after it. */
    synchronized PanelSession open(String stamp) {
        PanelSession session = new PanelSession(freshId(), stamp, clock.instant());
        open.put(session.id(), session);
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return session;
    }

    /** @param stamp of the password as it is now: who logged in by another one is out */
    synchronized Optional<PanelSession> find(String id, String stamp) {
        Instant now = clock.instant();
        open.values().removeIf(session -> ended(session, now));
        Optional<PanelSession> found = Optional.ofNullable(open.get(id))
                .filter(session -> session.stamp().equals(stamp));
        found.ifPresent(session -> session.seenAt(now));
        return found;
    }

    synchronized void close(String id) {
        open.remove(id);
    }

    private static boolean ended(PanelSession session, Instant now) {
        return !now.isBefore(session.seen().plus(IDLE))
                || !now.isBefore(session.opened().plus(WHOLE));
    }
}
