package org.licenseportal.api.order;

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
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.ProblemException;
import org.licenseportal.api.support.Scope;
import org.licenseportal.api.support.Values;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.order.OrderOutcome;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.PlaceOrder;
import org.licenseportal.voucher.PurchaseOrderNumber;

/** The resellers' orders, as the vendor's system hands them over: for the vendor's keys only. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

    @Inject
    OrderService orders;

    @Inject
    Access access;

    /** One order with the vouchers and sites that it made. */
    @GET
    @Path("{purchaseOrder}")
    public String order(@PathParam("purchaseOrder") String number) {
        access.vendor(Scope.VENDOR);
        return PurchaseOrderNumber.parse(number)
                .flatMap(orders::find)
                .map(OrderJson::of)
                .orElseThrow(() -> new ProblemException(Problem.of("order-unknown", 404)));
    }

    /** Places an order, once: the same order again answers what the first one made. */
    @PUT
    @Path("{purchaseOrder}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@PathParam("purchaseOrder") String number, InputStream body) throws IOException {
        access.vendor(Scope.VENDOR);
        Actor actor = access.actor();
        PurchaseOrderNumber known = PurchaseOrderNumber.parse(number)
                .orElseThrow(() -> Values.wrong(
                        "purchaseOrder", "A purchase order number is 1 to 35 letters, digits and . _ / -"));
        PlaceOrder wanted = JsonBody.read(body, fields -> OrderJson.read(known, fields));
        OrderOutcome outcome = Retry.onConflict(() -> orders.place(wanted, actor));
        return outcome.fold(OrdersResource::placed, OrdersResource::differs, OrdersResource::refused);
    }

    private static Response placed(OrderOutcome.Placed placed) {
        return Response.status(placed.repeated() ? 200 : 201)
                .entity(OrderJson.of(placed.order()))
                .build();
    }

    private static Response differs(OrderOutcome.Differs other) {
        throw new ProblemException(Problem.of("order-differs", 409));
    }

    private static Response refused(OrderOutcome.Refused refused) {
        throw JsonBody.unreadable(refused.errors());
    }
}
