package org.licenseportal.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.licenseportal.identity.SecretToken;

/**
 * A cookie that holds a token, for the server alone. Over HTTPS it has the prefix {@code __Host-}, by which browsers
 * refuse it from anybody else; over plain HTTP, for trying things out, it cannot have it.
 */
public final class PortalCookie {

    /** Holds a login until the browser closes; links from elsewhere find their reader logged in. */
    public static final PortalCookie SESSION = new PortalCookie("portal-session", "Lax", -1);

    /** Holds a password link, from its first page to the password. */
    public static final PortalCookie LINK = new PortalCookie("portal-link", "Strict", minutes(15));

    /** Holds the link of a support contact to an issue, for a working day. */
    public static final PortalCookie ISSUE = new PortalCookie("portal-issue", "Strict", minutes(12 * 60));

    /** Holds a login between the password and the code. */
    public static final PortalCookie STEP = new PortalCookie("portal-step", "Strict", minutes(10));

    /** Holds a browser that a passkey is asked of. */
    public static final PortalCookie PASSKEY = new PortalCookie("portal-passkey", "Strict", minutes(5));

    /** Holds a browser that went to log in elsewhere; it comes back by a link from there. */
    public static final PortalCookie SIGN_ON = new PortalCookie("portal-sign-on", "Lax", minutes(10));

    private static final String SECURE = "__Host-";

    private final String name;
    private final String sameSite;
    private final int seconds;

    private PortalCookie(String name, String sameSite, int seconds) {
        this.name = name;
        this.sameSite = sameSite;
        this.seconds = seconds;
    }

    private static int minutes(int minutes) {
        return (int) Duration.ofMinutes(minutes).toSeconds();
    }

    /** The token that the browser shows, if any. */
    public Optional<SecretToken> read(HttpServletRequest request) {
        String wanted = name(request);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(wanted))
                .map(Cookie::getValue)
                .findFirst()
                .map(SecretToken::new);
    }

    /** Gives the browser a token. */
    public void write(HttpServletRequest request, HttpServletResponse response, SecretToken token) {
        response.addCookie(cookie(request, token.value(), seconds));
    }

    /** Takes the token back. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE + name : name;
    }

    private Cookie cookie(HttpServletRequest request, String value, int age) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", sameSite);
        return cookie;
    }
}
