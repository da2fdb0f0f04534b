package org.licenseportal.api.subscription;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.subscription.PlaceSubscription;
import org.licenseportal.subscription.PlacementOutcome;
import org.licenseportal.subscription.SubscriptionNumber;
import org.licenseportal.subscription.SubscriptionOrderService;

/** Orders of subscriptions, as the vendor's system hands them over: for the vendor's keys only (ACC-6). */
@Path("subscription-orders/{subscription}")
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionOrdersResource {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @Inject
    SubscriptionOrderService orders;

    @Inject
    Access access;

    /** One order, and the account that it is assigned to. */
    @GET
    public String order(@PathParam("subscription") String number) {
        access.vendor(Scope.VENDOR);
        return SubscriptionNumber.parse(number)
                .flatMap(orders::find)
                .map(SubscriptionJson::of)
                .orElseThrow(SubscriptionOrdersResource::unknown);
    }

    /** Places an order, once: the same order again answers the same. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@PathParam("subscription") String number, InputStream body) throws IOException {
        access.vendor(Scope.VENDOR);
        Actor actor = access.actor();
        SubscriptionNumber known = SubscriptionNumber.parse(number)
                .orElseThrow(() -> Values.wrong(
                        "subscription", "The number of a subscription is 1 to 35 letters, digits and . _ -"));
        PlaceSubscription wanted = JsonBody.read(body, fields -> SubscriptionJson.read(known, fields));
        PlacementOutcome outcome = Retry.onConflict(() -> orders.place(wanted, actor));
        return outcome.fold(
                placed -> Response.status(placed.repeated() ? 200 : 201)
                        .entity(SubscriptionJson.of(placed.subscription()))
                        .build(),
                differs -> {
                    throw new ProblemException(Problem.of("subscription-differs", CONFLICT));
                },
                refused -> {
                    throw JsonBody.unreadable(refused.errors());
                });
    }

    /** Notes how many users the subscription has by now. */
    @PUT
    @Path("usage")
    @Consumes(MediaType.APPLICATION_JSON)
    public String use(@PathParam("subscription") String number, InputStream body) throws IOException {
        access.vendor(Scope.VENDOR);
        int used = JsonBody.read(body, fields -> {
            fields.only(List.of("used"));
            return fields.number("used", 0, PlaceSubscription.MOST).map(Long::intValue);
        });
        return SubscriptionNumber.parse(number)
                .flatMap(known -> orders.use(known, used))
                .map(SubscriptionJson::of)
                .orElseThrow(SubscriptionOrdersResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of("subscription-unknown", NOT_FOUND));
    }
}
