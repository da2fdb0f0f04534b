package org.licenseportal.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.licenseportal.identity.SecretToken;

/**
 * The cookie that holds a login. Over HTTPS it has the prefix {@code __Host-}, by which browsers refuse it from anybody
 * else; over plain HTTP, for trying things out, it cannot have it.
 */
public final class SessionCookie {

    private static final String PLAIN = "portal-session";
    private static final String SECURE = "__Host-" + PLAIN;

    private SessionCookie() {}

    /** The token that the browser shows, if any. */
    public static Optional<SecretToken> read(HttpServletRequest request) {
        String wanted = name(request);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(wanted))
                .map(Cookie::getValue)
                .findFirst()
                .map(SecretToken::new);
    }

    /** Gives the browser a token, to be kept until it closes. */
    public static void write(HttpServletRequest request, HttpServletResponse response, SecretToken token) {
        response.addCookie(cookie(request, token.value(), -1));
    }

    /** Takes the token back. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE : PLAIN;
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
