package org.licenseportal.web.register;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.activation.ActivationOutcome;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.activation.Refusal;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.license.LicenseFile;
import org.licenseportal.web.support.ProblemNotice;

/**
 * Gives the license file for a request. The page sends the request again instead of a number of the license, because
 * only who has the request may have its license, and because the same request always gets the same bytes.
 */
@WebServlet("/register/license")
public class LicenseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Registration registration;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ActivationOutcome outcome = registration.answer(
                Optional.ofNullable(request.getParameter("request")).orElse(""));
        Optional<Refusal> refusal = outcome.fold(issued -> Optional.empty(), refused -> Optional.of(refused.refusal()));
        if (refusal.isPresent()) {
            ProblemNotice problem = Refusals.notice(refusal.get(), Locale.ENGLISH);
            request.setAttribute(ProblemNotice.ATTRIBUTE, problem);
            response.sendError(problem.status());
        } else {
            send(((Issued) outcome).license(), response);
        }
    }

    private static void send(IssuedLicense license, HttpServletResponse response) throws IOException {
        byte[] file = LicenseFile.of(license).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/vnd.license-portal.license");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + license.fileName() + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
