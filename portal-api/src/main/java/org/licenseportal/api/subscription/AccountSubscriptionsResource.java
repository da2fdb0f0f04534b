package org.licenseportal.api.subscription;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerPickService;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.subscription.AssignSubscription;
import org.licenseportal.subscription.GivenSubscription;
import org.licenseportal.subscription.SubscriptionNumber;
import org.licenseportal.subscription.SubscriptionRefusal;
import org.licenseportal.subscription.SubscriptionService;

/** The subscriptions of a customer's account, for the keys of its partner (ACC-6). */
@Path("customers/{accountId}/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
public class AccountSubscriptionsResource {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    CustomerPickService customers;

    @Inject
    Access access;

    /** What is assigned to the account. */
    @GET
    public String list(@PathParam("accountId") String accountId) {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_READ);
        return SubscriptionJson.of(subscriptions.of(owner, known(owner, accountId)));
    }

    /** Assigns a subscription of the partner's to the account, once; the same again answers the same. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("accountId") String accountId, InputStream body) throws IOException {
        ResellerNumber owner = access.reseller(Scope.CUSTOMERS_WRITE);
        AccountId account = known(owner, accountId);
        SubscriptionNumber number = JsonBody.read(body, fields -> {
            fields.only(List.of("number"));
            return fields.required("number", SubscriptionNumber::parse, "1 to 35 letters, digits and . _ -");
        });
        GivenSubscription given = Retry.onConflict(
                () -> subscriptions.assign(new AssignSubscription(owner, number, account, access.actor())));
        given.refusal().ifPresent(AccountSubscriptionsResource::refuse);
        return Response.status(given.repeated() ? 200 : 201)
                .entity(SubscriptionJson.of(given.subscription().orElseThrow()))
                .build();
    }

    private static void refuse(SubscriptionRefusal reason) {
        if (reason == SubscriptionRefusal.UNKNOWN) {
            throw new ProblemException(Problem.of("subscription-unknown", NOT_FOUND));
        }
        throw new ProblemException(Problem.of("subscription-not-assignable", CONFLICT, Optional.of(reason.slug())));
    }

    private AccountId known(ResellerNumber owner, String accountId) {
        return AccountId.parse(accountId)
                .filter(id -> customers.one(owner, id).isPresent())
                .orElseThrow(() -> new ProblemException(Problem.of("customer-unknown", NOT_FOUND)));
    }
}
