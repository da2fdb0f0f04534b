package org.licenseportal.api.servicelink;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Scope;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.servicelink.SuspicionService;

/** What looks as if a license were used twice, at sites of the reseller whose key is used (SL-4). */
@Path("suspicions")
@Produces(MediaType.APPLICATION_JSON)
public class SuspicionsResource {

    @Inject
    SuspicionService suspicions;

    @Inject
    Access access;

    /** Suspicions, page by page, the latest first. */
    @GET
    public String list(@BeanParam SuspicionListQuery query) {
        ResellerNumber owner = access.reseller(Scope.SITES_READ);
        return SuspicionJson.of(suspicions.list(owner, query.filter(), query.page()));
    }
}
