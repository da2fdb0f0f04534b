package org.licenseportal.api.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.certificate.CertificateFile;
import org.licenseportal.certificate.CertificateService;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;

/** What a site has, as a paper to give away (SITE-4): the same file as on the page of the site. */
@Path("sites/{siteId}/certificate")
public class SiteCertificateResource {

    private static final String PDF = "application/pdf";

    @Inject
    CertificateService certificates;

    @Inject
    Access access;

    /** The certificate of a site as it is now. */
    @GET
    @Produces(PDF)
    public Response certificate(@PathParam("siteId") String siteId) {
        ResellerNumber owner = access.reseller(Scope.SITES_READ);
        Actor actor = access.actor();
        CertificateFile file = SiteId.parse(siteId)
                .flatMap(site -> certificates.certify(site, owner, actor))
                .orElseThrow(() -> new ProblemException(Problem.of("site-unknown", 404)));
        return Response.ok(file.pdf(), PDF)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
