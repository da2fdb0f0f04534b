package org.licenseportal.client.panel;

import com.sun.net.httpserver.Headers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.client.panel.Visit.Visitor;

/** Tells visitors apart by a cookie, and lets those in who are logged in. */
final class Gate {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final PanelPassword password;
    private final Sessions sessions;
    private final FormTokens tokens;
    private final String cookie;

    /** @param port in the cookie's name, as browsers do not keep the cookies of two ports apart */
    Gate(PanelPassword password, Sessions sessions, int port) {
        this.password = password;
        this.sessions = sessions;
        this.tokens = new FormTokens();
        this.cookie = "servicelink-" + port;
    }

    Visitor visitor(Headers headers) {
        String id = known(headers).orElseGet(sessions::freshId);
        Optional<PanelSession> session = sessions.find(id, password.stamp());
        return new Visitor(id, tokens.of(id), session);
    }

    /** Where a visitor has to go first; empty who may go on. */
    Optional<String> detour(Visit visit, Route route, boolean sends) {
        if (route.open()) {
            return Optional.empty();
        }
        if (!password.isSet()) {
            return Optional.of(StartScreen.PATH);
        }
        if (visit.visitor().session().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(LoginScreen.PATH + (sends ? "?why=ended" : "?to=" + visit.path()));
    }

    boolean fits(Visit visit) {
        return tokens.fits(visit.form().text(FormTokens.FIELD), visit.visitor().id());
    }

    /** The header that lets a browser come again as this visitor. */
    String cookie(String id) {
        return cookie + "=" + id + "; Path=/; HttpOnly; SameSite=Strict";
    }

    private Optional<String> known(Headers headers) {
        return headers.getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(cookie + "="))
                .map(pair -> pair.substring(cookie.length() + 1))
                .filter(id -> ID.matcher(id).matches())
                .findFirst();
    }
}
