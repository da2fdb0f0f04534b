package org.licenseportal.api.support;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives each exchange its {@code X-Request-Id}, the caller's own if it is a plain one, and the headers that keep
 * answers
 * from being sniffed, framed or cached.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class ApiRequestIdFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = ApiRequestIdFilter.class.getName();
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** The request's ID. */
    public static String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (of(request) == null) {
            request.setAttribute(ATTRIBUTE, idFor(request.getHeader(HEADER)));
        }
        head(request, response);
        chain.doFilter(request, response);
    }

    /** Sets the headers of every answer. The container forgets them before an error page, which sets them anew. */
    private static void head(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HEADER, of(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    private static String idFor(String sent) {
        return sent != null && PLAIN.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
