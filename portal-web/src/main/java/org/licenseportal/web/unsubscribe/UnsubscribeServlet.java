package org.licenseportal.web.unsubscribe;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.audience.UnsubscribeChoice;
import org.licenseportal.audience.UnsubscribeService;
import org.licenseportal.audience.UnsubscribeToken;
import org.licenseportal.kernel.Actor;
import org.licenseportal.web.support.ActiveUser;

/**
 * The address in a mail that ends mails of its kind. Reading it shows a page with one button and changes nothing; a
 * POST ends the mails, from that button or from a mail program that does it for its user (RFC 8058), which gets no
 * redirect.
 */
@WebServlet("/unsubscribe/*")
public class UnsubscribeServlet extends HttpServlet {

    /** Request attribute with the {@link UnsubscribeChoice} that the page is about. */
    static final String ATTRIBUTE = "org.licenseportal.unsubscribeChoice";

    private static final long serialVersionUID = 1L;
    private static final String ONE_CLICK = "List-Unsubscribe";

    @Inject
    transient UnsubscribeService subscriptions;

    @Inject
    transient ActiveUser activeUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<UnsubscribeChoice> choice = token(request).flatMap(subscriptions::find);
        if (choice.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        request.setAttribute(ATTRIBUTE, choice.get());
        request.getRequestDispatcher("/WEB-INF/pages/unsubscribe.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = new Actor("unsubscribe address", activeUser.actor().caller());
        Optional<UnsubscribeToken> token = token(request).filter(known -> subscriptions.end(known, actor));
        if (token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter(ONE_CLICK) == null) {
            response.sendRedirect("/unsubscribe/" + token.get().value());
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write("unsubscribed\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<UnsubscribeToken> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(UnsubscribeToken::parse);
    }
}
