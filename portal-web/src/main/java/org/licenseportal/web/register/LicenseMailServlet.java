package org.licenseportal.web.register;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.activation.ActivationOutcome;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.Refusal;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.web.support.ProblemNotice;

/**
 * Has the license file for a request emailed. The page sends the request again: only who has the request may have its
 * license sent, and the same request always gets the same license. The answer is the same whatever the address.
 */
@WebServlet("/register/mail")
public class LicenseMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Registration registration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/register");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String document = parameter(request, "request");
        ActivationOutcome outcome = registration.answer(document);
        Optional<Refusal> refusal = outcome.fold(issued -> Optional.empty(), refused -> Optional.of(refused.refusal()));
        if (refusal.isPresent()) {
            ProblemNotice problem = Refusals.notice(refusal.get(), Locale.ENGLISH);
            request.setAttribute(ProblemNotice.ATTRIBUTE, problem);
            response.sendError(problem.status());
            return;
        }
        IssuedLicense license = ((Issued) outcome).license();
        String typed = parameter(request, "address");
        ProblemNotice problem = send(license, typed);
        if (problem != null) {
            response.setStatus(problem.status());
        }
        request.setAttribute(
                LicenseMailing.ATTRIBUTE, new LicenseMailing(document, license.fileName(), typed.strip(), problem));
        request.getRequestDispatcher("/WEB-INF/pages/license-mail.xhtml").forward(request, response);
    }

    /** Null when the mail is on its way. */
    private ProblemNotice send(IssuedLicense license, String typed) {
        Optional<MailAddress> address = MailAddress.parse(typed);
        if (address.isEmpty()) {
            return Missing.ADDRESS.notice(Locale.ENGLISH);
        }
        return registration
                .mail(license, address.get())
                .map(refused -> Refusals.notice(refused, Locale.ENGLISH))
                .orElse(null);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
