package org.licenseportal.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.notification.DemoMail;
import org.licenseportal.notification.MailId;
import org.licenseportal.notification.MailboxService;

/**
 * Leads {@code /demo/mails} to the mails of a demo, {@code /demo/mails/ID} to one of them, and
 * {@code /demo/mails/ID/html} to its HTML part as a mail program shows it. Outside of demo mode there is nothing
 * here.
 */
@WebServlet({"/demo/mails", "/demo/mails/*"})
public class DemoMailServlet extends HttpServlet {

    /** Request attribute with the {@link DemoMail} that the page is about. */
    static final String ATTRIBUTE = "org.licenseportal.demoMail";

    private static final long serialVersionUID = 1L;
    private static final String HTML = "/html";

    /** A mail is styled by itself, and runs and loads nothing. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    transient PortalSettings settings;

    @Inject
    transient MailboxService mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (!settings.demo()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/")) {
            request.getRequestDispatcher("/WEB-INF/pages/demo-mails.xhtml").forward(request, response);
        } else {
            one(path.substring(1), request, response);
        }
    }

    private void one(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean html = path.endsWith(HTML);
        String id = html ? path.substring(0, path.length() - HTML.length()) : path;
        Optional<DemoMail> mail = MailId.parse(id).flatMap(mails::demoMail);
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (html) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(mail.get().mail().content().html().getBytes(StandardCharsets.UTF_8));
        } else {
            request.setAttribute(ATTRIBUTE, mail.get());
            request.getRequestDispatcher("/WEB-INF/pages/demo-mail.xhtml").forward(request, response);
        }
    }
}
