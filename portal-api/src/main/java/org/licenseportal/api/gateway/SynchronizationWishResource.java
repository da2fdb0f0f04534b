package org.licenseportal.api.gateway;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.Scope;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.kernel.Retry;

/** Asks the gateway of a customer for its users. */
@Path("customers/{accountId}/synchronization")
public class SynchronizationWishResource {

    private static final int ACCEPTED = 202;

    @Inject
    GatewayService gateways;

    @Inject
    KnownCustomer customers;

    @Inject
    Access access;

    @Context
    HttpServletRequest http;

    /** It does so at its next heartbeat. */
    @POST
    public Response synchronize(@PathParam("accountId") String accountId) {
        KnownCustomer.Seen customer = customers.of(accountId, Scope.CUSTOMERS_WRITE);
        return GatewayRefusalProblem.answer(
                Retry.onConflict(() -> gateways.synchronize(customer.scope(), customer.id(), access.actor())),
                ACCEPTED,
                Exchange.of(http));
    }
}
