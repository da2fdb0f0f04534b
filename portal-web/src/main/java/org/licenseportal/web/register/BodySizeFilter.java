package org.licenseportal.web.register;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * Refuses bodies that no form of the portal sends, before anything reads them. What the browser is still sending is
 * taken in and thrown away up to a bound, because a browser whose upload is cut off shows no page at all.
 */
public class BodySizeFilter extends HttpFilter {

    /**
     * The most that a form of the portal sends, in bytes: a request of 64 KiB, encoded for a form field, and the
     * rest.
     */
    static final int LIMIT = 256 * 1024;

    /** Where a picture is sent to, and the most that its form may have: the picture checks its own size. */
    private static final String PICTURE = "/account/picture";

    private static final int PICTURE_LIMIT = 2 * 1024 * 1024;

    /** The most that a form with a file of parts or orders sends: 1 MB, and the rest. */
    private static final int FILE_LIMIT = 1200 * 1024;

    private static final String FILES = "/import";

    /**
     * Where issues are reported and answered, and the most that such a form sends: three files of 5 MB, and the rest.
     */
    private static final Pattern ISSUES = Pattern.compile("/customers/[0-9]+/issues/[a-z0-9]+|/issues/thread");

    private static final int ISSUE_LIMIT = 15 * 1024 * 1024 + LIMIT;

    private static final long serialVersionUID = 1L;
    /** The most that is read only to be thrown away, in bytes. The server's own limit has to be above this. */
    private static final int DRAIN_LIMIT = 16 * 1024 * 1024;

    private static final int CHUNK = 8 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > limit(request)) {
            drain(request, length);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static int limit(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(PICTURE)) {
            return PICTURE_LIMIT;
        }
        if (ISSUES.matcher(path).matches()) {
            return ISSUE_LIMIT;
        }
        return path.endsWith(FILES) ? FILE_LIMIT : LIMIT;
    }

    private static void drain(HttpServletRequest request, long length) throws IOException {
        if (length > DRAIN_LIMIT) {
            return;
        }
        InputStream body = request.getInputStream();
        byte[] chunk = new byte[CHUNK];
        while (body.read(chunk) >= 0) {
            // read to be thrown away
        }
    }
}
