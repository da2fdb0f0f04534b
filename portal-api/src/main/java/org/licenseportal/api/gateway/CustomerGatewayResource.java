package org.licenseportal.api.gateway;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.gateway.ClaimGateway;
import org.licenseportal.gateway.GatewayClaimService;
import org.licenseportal.gateway.GatewayOutcome;
import org.licenseportal.gateway.GatewayRefusal;
import org.licenseportal.gateway.GatewayService;
import org.licenseportal.kernel.Retry;

/** The gateway of a customer: what is known of it, claiming it, taking it off (ONB-3). */
@Path("customers/{accountId}/gateway")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerGatewayResource {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int LONGEST_CODE = 50;

    @Inject
    GatewayService gateways;

    @Inject
    GatewayClaimService claims;

    @Inject
    KnownCustomer customers;

    @Inject
    Access access;

    @Context
    HttpServletRequest http;

    /** What is known of the gateway. */
    @GET
    public String gateway(@PathParam("accountId") String accountId) {
        return gateway(customers.of(accountId, Scope.CUSTOMERS_READ));
    }

    private String gateway(KnownCustomer.Seen customer) {
        return gateways.facts(customer.scope(), customer.id())
                .map(CustomerGatewayJson::of)
                .orElseThrow(() -> new ProblemException(GatewayRefusalProblem.of(GatewayRefusal.NO_GATEWAY)));
    }

    /** Gives the customer the gateway that shows this code. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("accountId") String accountId, InputStream body) throws IOException {
        KnownCustomer.Seen customer = customers.of(accountId, Scope.CUSTOMERS_WRITE);
        String code = JsonBody.read(body, fields -> fields.only(List.of("claimCode"))
                .required("claimCode", CustomerGatewayResource::code, "the code that the gateway shows"));
        ClaimGateway wish = new ClaimGateway(customer.id(), code);
        GatewayOutcome outcome = Retry.onConflict(() -> claims.claim(customer.scope(), wish, access.actor()));
        return outcome.done()
                ? Response.status(CREATED).entity(gateway(customer)).build()
                : GatewayRefusalProblem.answer(outcome, CREATED, Exchange.of(http));
    }

    private static Optional<String> code(String text) {
        return Optional.of(text).filter(code -> !code.isBlank() && code.length() <= LONGEST_CODE);
    }

    /** Takes the gateway off the customer, with all that came from it. */
    @DELETE
    public Response release(@PathParam("accountId") String accountId) {
        KnownCustomer.Seen customer = customers.of(accountId, Scope.CUSTOMERS_WRITE);
        GatewayOutcome outcome =
                Retry.onConflict(() -> claims.release(customer.scope(), customer.id(), access.actor()));
        return GatewayRefusalProblem.answer(outcome, NO_CONTENT, Exchange.of(http));
    }
}
