package org.licenseportal.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives every request a name that stands in the response, on the error page and in the log, so that a user who reports
 * a failure and the operator who looks for it speak of the same thing.
 */
public class RequestIdFilter extends HttpFilter {

    /** Header of request and response. */
    public static final String HEADER = "X-Request-Id";
    /** Request attribute that holds the ID. */
    public static final String ATTRIBUTE = "org.licenseportal.requestId";

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(RequestIdFilter.class.getName());
    /** What is taken over from a proxy; anything else could forge log lines. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The container forgets all headers before it shows an error page; the request keeps its ID.
        String known = (String) request.getAttribute(ATTRIBUTE);
        String id = known == null ? idFor(request.getHeader(HEADER)) : known;
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            if (failed) {
                // The container logs the stack trace next; this line ties it to the ID that the user reads.
                LOG.log(
                        System.Logger.Level.ERROR,
                        "Request {0} failed: {1} {2}",
                        id,
                        request.getMethod(),
                        forLog(request.getRequestURI()));
            }
        }
    }

    static String idFor(String sent) {
        return sent != null && SANE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    private static String forLog(String address) {
        return address.replaceAll("[^\\x21-\\x7E]", "?");
    }
}
