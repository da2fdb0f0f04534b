package org.licenseportal.client.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Lets people in and out. */
final class Login {
    private final PanelPassword password;
    private final Sessions sessions;
    private final Gate gate;
    private final Throttle throttle;

    Login(PanelPassword password, Sessions sessions, Gate gate, Throttle throttle) {
        this.password = password;
        this.sessions = sessions;
        this.gate = gate;
        this.throttle = throttle;
    }

    boolean passwordIsSet() {
        return password.isSet();
    }

    Throttle.Try byPassword(String typed) {
        return throttle.attempt(() -> password.matches(typed));
    }

    /** The code is good for one password: where two send it at once, one of them sets it. */
    Throttle.Try byCode(String code, String chosen) {
        return throttle.attempt(() -> {
            boolean opens = password.opens(code);
            if (opens) {
                set(chosen);
            }
            return opens;
        });
    }

    Duration untilNextTry() {
        return throttle.rest();
    }

    Reply enter(String path) {
        PanelSession session = sessions.open(password.stamp());
        return Reply.seeOther(path).with("Set-Cookie", gate.cookie(session.id()));
    }

    Reply leave(Visit visit) {
        sessions.close(visit.visitor().id());
        return Reply.seeOther(LoginScreen.PATH + "?why=left").with("Set-Cookie", gate.cookie(sessions.freshId()));
    }

    private void set(String chosen) {
        try {
            password.set(chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
