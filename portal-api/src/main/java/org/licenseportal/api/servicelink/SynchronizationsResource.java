package org.licenseportal.api.servicelink;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.servicelink.SynchronizationService;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteId;

/** What became of the requests of a site (SL-7). */
@Path("sites/{siteId}/synchronizations")
@Produces(MediaType.APPLICATION_JSON)
public class SynchronizationsResource {

    private static final int NOT_FOUND = 404;

    @Inject
    SynchronizationService history;

    @Inject
    SiteCareService sites;

    @Inject
    Access access;

    /** Requests, page by page, the latest first. */
    @GET
    public String list(@PathParam("siteId") String siteId, @BeanParam RequestQuery query) {
        ResellerNumber owner = access.reseller(Scope.SITES_READ);
        return SiteId.parse(siteId)
                .filter(site -> sites.details(site, owner).isPresent())
                .map(site -> SynchronizationJson.of(history.history(site, owner, query.filter(), query.page())))
                .orElseThrow(() -> new ProblemException(Problem.of("site-unknown", NOT_FOUND)));
    }
}
