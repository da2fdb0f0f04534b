package org.licenseportal.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.csv.FileError;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.voucher.VoucherSupplyService;

/** Takes the vendor's orders in, and tells what they made. */
@Stateless
public class OrderService {

    @Inject
    OrderRepository orders;

    @Inject
    OrderLineRepository lines;

    @Inject
    OrderPlacement placement;

    @Inject
    OrderMailing mailing;

    @Inject
    OrderCheck check;

    @Inject
    VoucherSupplyService vouchers;

    @Inject
    Clocks clocks;

    /** The order with what it made, if there is one of that number. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<OrderDetails> find(PurchaseOrderNumber number) {
        return orders.find(number).map(this::details);
    }

    /** Orders, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<OrderSummary> list(OrderFilter filter, PageRequest page) {
        return Page.of(
                page,
                orders.list(filter, page),
                order -> List.of(
                        Long.toString(order.placedAt().toEpochMilli()),
                        order.number().value()));
    }

    /** Of this reseller's orders the one of this number, then those whose number begins so, the latest first. */
    @RolesAllowed(Roles.RESELLER_USER)
    public List<OrderSummary> search(String number, ResellerNumber owner, int limit) {
        return search(new OrderFilter(Optional.of(number), Optional.of(owner.value())), limit);
    }

    /** The same among the orders of all resellers. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<OrderSummary> searchAll(String number, int limit) {
        return search(new OrderFilter(Optional.of(number), Optional.empty()), limit);
    }

    private List<OrderSummary> search(OrderFilter filter, int limit) {
        Stream<OrderSummary> exact = filter.number().flatMap(PurchaseOrderNumber::parse).flatMap(orders::find).stream()
                .filter(order ->
                        filter.reseller().map(order.reseller().value()::equals).orElse(true));
        return Stream.concat(exact, orders.list(filter, PageRequest.first(limit)).stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    /** How many orders there are of those that are wanted. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long count(OrderFilter filter) {
        return orders.count(filter);
    }

    /** How many orders came in today, by the day in UTC. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long placedToday() {
        return orders.placedSince(clocks.today().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * Places an order: makes its vouchers and sites and notes its SWAS, all or none. The same order again makes nothing
     * and answers what the first one made. Two who place the same one at once conflict: call it with
     * {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public OrderOutcome place(PlaceOrder wanted, Actor actor) {
        Optional<OrderDetails> known = find(wanted.number());
        if (known.isPresent()) {
            return same(known.get(), wanted) ? new OrderOutcome.Placed(known.get(), true) : new OrderOutcome.Differs();
        }
        List<FieldError> errors = check.errors(wanted);
        if (!errors.isEmpty()) {
            return new OrderOutcome.Refused(errors);
        }
        return new OrderOutcome.Placed(placed(wanted, actor), false);
    }

    /** What taking the file in would do, or what is wrong with it. Changes nothing. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public OrderImport preview(OrderFile file) {
        List<FileError> errors = new ArrayList<>(file.errors());
        List<PlaceOrder> fresh = new ArrayList<>();
        int repeated = 0;
        for (OrderFile.FiledOrder filed : file.orders()) {
            PlaceOrder wanted = filed.order();
            Optional<OrderDetails> known = find(wanted.number());
            if (known.isEmpty()) {
                errors.addAll(filed.errors(check.errors(wanted)));
                fresh.add(wanted);
            } else if (same(known.get(), wanted)) {
                repeated++;
            } else {
                errors.addAll(filed.errors(List.of(new FieldError(
                        "", "The order " + wanted.number() + " was placed before, with other content."))));
            }
        }
        return new OrderImport(errors.isEmpty() ? fresh : List.of(), repeated, errors);
    }

    /** Places all orders of the file, or none when anything is wrong with it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public OrderImport take(OrderFile file, Actor actor) {
        OrderImport plan = preview(file);
        plan.placed().forEach(wanted -> placed(wanted, actor));
        return plan;
    }

    private OrderDetails placed(PlaceOrder wanted, Actor actor) {
        Map<PartNumber, PartVersion> ordered = check.parts(wanted);
        placement.place(wanted, ordered, actor);
        OrderDetails order = find(wanted.number()).orElseThrow();
        mailing.tell(order, ordered);
        return order;
    }

    private OrderDetails details(OrderSummary order) {
        return new OrderDetails(
                order, lines.of(order.number()), vouchers.ofOrder(order.number()), orders.sites(order.number()));
    }

    private static boolean same(OrderDetails known, PlaceOrder wanted) {
        PlaceOrder placed =
                new PlaceOrder(known.summary().number(), known.summary().reseller(), known.lines());
        return placed.reseller().equals(wanted.reseller()) && placed.pieces().equals(wanted.pieces());
    }
}
