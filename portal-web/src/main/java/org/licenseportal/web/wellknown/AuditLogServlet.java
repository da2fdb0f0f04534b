package org.licenseportal.web.wellknown;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.transparency.TransparencyService;
import org.licenseportal.web.support.Texts;

/**
 * Publishes what anybody needs to check that the audit trail only grows (RUN-5): its latest signed checkpoint, the key
 * of the signature, and at {@code consistency?from=SIZE} the hashes that lead from an earlier checkpoint to the latest.
 * None of it says what an entry says.
 */
@WebServlet({AuditLogServlet.CHECKPOINT, AuditLogServlet.KEY, AuditLogServlet.CONSISTENCY})
public class AuditLogServlet extends HttpServlet {

    static final String CHECKPOINT = "/.well-known/audit-log/checkpoint";
    static final String KEY = "/.well-known/audit-log/key";
    static final String CONSISTENCY = "/.well-known/audit-log/consistency";

    private static final long serialVersionUID = 1L;

    /** A count of entries. */
    private static final String SIZE = "[0-9]{1,18}";

    @Inject
    transient TransparencyService log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case CHECKPOINT -> send(log.checkpoint(), response);
            case KEY -> send(log.key() + "\n", response);
            default -> sendConsistency(request.getParameter("from"), response);
        }
    }

    private void sendConsistency(String from, HttpServletResponse response) throws IOException {
        Optional<String> hashes =
                from != null && from.matches(SIZE) ? log.consistency(Long.parseLong(from)) : Optional.empty();
        if (hashes.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            send(Texts.of("history", Locale.ENGLISH).text("consistency.from", CHECKPOINT) + "\n", response);
        } else {
            send(hashes.get(), response);
        }
    }

    private static void send(String text, HttpServletResponse response) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
