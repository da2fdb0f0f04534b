package org.licenseportal.api.gateway;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.gateway.RegisteredUserService;

/** The registered users of a customer (DASH-2). */
@Path("customers/{accountId}/registered-users")
@Produces(MediaType.APPLICATION_JSON)
public class RegisteredUserListResource {

    private static final int LONGEST_TEXT = 100;

    @Inject
    RegisteredUserService users;

    @Inject
    KnownCustomer customers;

    @QueryParam("q")
    String text;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** Users, page by page, by name. */
    @GET
    public String list(@PathParam("accountId") String accountId) {
        KnownCustomer.Seen customer = customers.of(accountId, Scope.CUSTOMERS_READ);
        String wanted =
                Values.optional("q", text, RegisteredUserListResource::text).orElse("");
        return CustomerGatewayJson.of(users.list(customer.scope(), customer.id(), wanted, Values.page(limit, cursor)));
    }

    private static String text(String given) {
        if (given.length() > LONGEST_TEXT || given.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "It is " + LONGEST_TEXT + " characters at most, without control characters");
        }
        return given;
    }
}
