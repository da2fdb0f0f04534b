package org.licenseportal.web.history;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.transparency.TransparencyService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;

/**
 * Gives the proof that an entry of the audit trail is in its log (RUN-5), for the route
 * {@code /history/{entryId}/proof}. An entry that the log does not have yet has none: it comes there some seconds after
 * it was written.
 */
@WebServlet("/WEB-INF/files/entry-proof")
public class EntryProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What fits into a number of the database. */
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    @Inject
    transient TransparencyService log;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient PathParts path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = path.get("entryId");
        Optional<Long> entry = asked.matches(NUMBER) ? Optional.of(Long.valueOf(asked)) : Optional.empty();
        Optional<String> proof = entry.flatMap(this::proof);
        if (proof.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = proof.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-" + entry.get() + ".tlog-proof\"");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<String> proof(long entry) {
        if (activeUser.isVendor()) {
            return log.proofForVendor(entry);
        }
        return activeUser.isOfReseller() ? log.proof(entry, activeUser.reseller()) : Optional.empty();
    }
}
