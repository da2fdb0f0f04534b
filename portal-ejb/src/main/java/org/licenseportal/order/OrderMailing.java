package org.licenseportal.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.licenseportal.audience.AudienceService;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.OrderUpdateMail;
import org.licenseportal.notification.Outbox;

/** Tells the reseller's main contact what an order brought, in the transaction of the order. */
@Dependent
class OrderMailing {

    @Inject
    AudienceService audience;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    void tell(OrderDetails order, Map<PartNumber, PartVersion> parts) {
        List<OrderUpdateMail.Line> lines = order.lines().stream()
                .map(line -> new OrderUpdateMail.Line(
                        line.part().value(),
                        parts.get(line.part()).content().description()
                                + line.term().map(term -> ", " + term).orElse(""),
                        line.quantity()))
                .toList();
        List<String> sites =
                order.sites().stream().map(made -> made.site().value()).toList();
        audience.orderUpdates(order.summary().reseller())
                .forEach(reader -> outbox.add(composer.compose(new OrderUpdateMail(
                        reader,
                        order.summary().number().value(),
                        lines,
                        sites,
                        order.summary().vouchers()))));
    }
}
