package org.licenseportal.api.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.servicelink.SynchronizationService;
import org.licenseportal.site.ResetHardware;
import org.licenseportal.site.ResetQuota;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteListService;
import org.licenseportal.site.SiteOrder;

/** The sites of the reseller whose key is used. Another reseller's, and the stocked ones, look like none. */
@Path("sites")
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @Inject
    SiteListService lists;

    @Inject
    SiteCareService sites;

    @Inject
    AssuranceService assurance;

    @Inject
    SynchronizationService history;

    @Inject
    Access access;

    @Inject
    Clocks clocks;

    /** Sites, page by page, by ID. */
    @GET
    public String list(@BeanParam SiteQuery query) {
        ResellerNumber owner = access.reseller(Scope.SITES_READ);
        return SiteJson.of(lists.list(owner, query.filter(), SiteOrder.BY_ID, query.page()), clocks.today());
    }

    /** One site, with what it may use, the SWAS it has and needs, and the state of its installation. */
    @GET
    @Path("{siteId}")
    public String site(@PathParam("siteId") String siteId) {
        ResellerNumber owner = access.reseller(Scope.SITES_READ);
        SiteId id = known(siteId);
        return sites.details(id, owner)
                .map(site -> SiteJson.of(
                        site, assurance.coverage(id, clocks.today()), history.latest(id, owner), clocks.now()))
                .orElseThrow(SitesResource::unknown);
    }

    /** Frees a site from its machine, so that another one can be activated. */
    @POST
    @Path("{siteId}/hardware-reset")
    @Consumes(MediaType.APPLICATION_JSON)
    public void resetHardware(@PathParam("siteId") String siteId, InputStream body) throws IOException {
        ResellerNumber owner = access.reseller(Scope.SITES_RESET);
        ResetReason reason = JsonBody.read(body, fields -> {
            fields.only(List.of("reason"));
            return fields.required("reason", ResetReason::parse, "1 to 500 characters, without control characters");
        });
        Optional<ProblemException> problem = sites.resetHardware(
                        new ResetHardware(known(siteId), owner, reason, access.actor()))
                .fold(Optional::empty, quota -> Optional.of(usedUp(quota)), () -> Optional.of(unknown()));
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    private static SiteId known(String siteId) {
        return SiteId.parse(siteId).orElseThrow(SitesResource::unknown);
    }

    private static ProblemException usedUp(ResetQuota quota) {
        Optional<String> next =
                quota.nextFree().map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString());
        return new ProblemException(Problem.of("reset-quota-reached", CONFLICT, next));
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of("site-unknown", NOT_FOUND));
    }
}
