package org.licenseportal.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.csv.FileError;
import org.licenseportal.kernel.Retry;
import org.licenseportal.order.OrderFile;
import org.licenseportal.order.OrderImport;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.PlaceOrder;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.ImportForm;
import org.licenseportal.web.support.ImportTable;

/** Places the orders of a file. */
@Named
@RequestScoped
public class OrderImportBacking extends ImportForm<OrderImport> {

    @Inject
    OrderService orders;

    @Inject
    ActiveUser activeUser;

    /**
     * An order that was placed.
     *
     * @param number its number
     * @param path where it is
     */
    public record PlacedOrder(String number, String path) {}

    @Override
    protected OrderImport preview(String text) {
        return orders.preview(OrderFile.read(text));
    }

    @Override
    protected OrderImport take(String text) {
        OrderFile wanted = OrderFile.read(text);
        return Retry.onConflict(() -> orders.take(wanted, activeUser.actor()));
    }

    @Override
    protected List<FileError> faults(OrderImport result) {
        return result.errors();
    }

    @Override
    protected ImportTable table(String text, OrderImport result) {
        return ImportTable.of(text, OrderFile.COLUMNS, result.errors());
    }

    /** The orders that are new. */
    public List<PlacedOrder> getPlaced() {
        return plan().placed().stream()
                .map(PlaceOrder::number)
                .map(number -> new PlacedOrder(number.value(), OrderAddress.of(number)))
                .toList();
    }

    /** How many were placed before. */
    public int getRepeated() {
        return plan().repeated();
    }
}
