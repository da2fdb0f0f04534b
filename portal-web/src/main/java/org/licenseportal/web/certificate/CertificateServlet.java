package org.licenseportal.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.licenseportal.certificate.CertificateFile;
import org.licenseportal.certificate.CertificateService;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;

/** Gives the certificate of a site (SITE-4), for the route {@code /sites/{siteId}/certificate}. */
@WebServlet("/WEB-INF/files/certificate")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificateService certificates;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient PathParts path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CertificateFile> file = SiteId.parse(path.get("siteId"))
                .flatMap(site -> certificates.certify(site, activeUser.reseller(), activeUser.actor()));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.get().name() + "\"");
        response.setContentLength(file.get().pdf().length);
        response.getOutputStream().write(file.get().pdf());
    }
}
