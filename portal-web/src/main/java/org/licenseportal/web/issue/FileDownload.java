package org.licenseportal.web.issue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.issue.FileContent;

/**
 * Sends a file that somebody attached: always to be kept and never to be shown, as the kind that its content is, so
 * that nothing that a stranger wrote runs in the portal's name.
 */
final class FileDownload {

    private FileDownload() {}

    static void send(Optional<FileContent> found, HttpServletResponse response) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = found.get().bytes();
        response.setContentType(found.get().file().type());
        response.setHeader("Content-Disposition", disposition(found.get().file().name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The name once for old programs, in ASCII, and once in full (RFC 6266). */
    private static String disposition(String name) {
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9 ._-]", "_") + "\"; filename*=UTF-8''" + full;
    }
}
