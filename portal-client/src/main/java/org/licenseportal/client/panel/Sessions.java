package org.licenseportal.client.panel;

import java.time.Duration;
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

    private final PanelTime time;
    private final Map<String, PanelSession> open = new LinkedHashMap<>();

    Sessions(PanelTime time) {
        this.time = time;
    }

    /** An ID that nobody guesses, of a session or of somebody who may become one. */
    String freshId() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Chance.bytes(ID_BYTES));
    }

    /** Always under a new ID: one that was known before the login is worth nothing after it. */
    synchronized PanelSession open(String stamp) {
        PanelSession session = new PanelSession(freshId(), stamp, time.now());
        open.put(session.id(), session);
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return session;
    }

    /** @param stamp of the password as it is now: who logged in by another one is out */
    synchronized Optional<PanelSession> find(String id, String stamp) {
        open.values().removeIf(this::ended);
        Optional<PanelSession> found = Optional.ofNullable(open.get(id))
                .filter(session -> session.stamp().equals(stamp));
        found.ifPresent(session -> session.seenAt(time.now()));
        return found;
    }

    synchronized void close(String id) {
        open.remove(id);
    }

    private boolean ended(PanelSession session) {
        return time.since(session.seen()).compareTo(IDLE) >= 0
                || time.since(session.opened()).compareTo(WHOLE) >= 0;
    }
}
