package org.licenseportal.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.export.ExportCell;
import org.licenseportal.export.ExportedList;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.OrderSummary;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.Texts;

/** The list of orders as a file, for the routes {@code /vendor/orders.csv} and {@code /vendor/orders.xlsx} (VEN-3). */
@WebServlet("/WEB-INF/files/orders")
public class OrderExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderService orders;

    @Inject
    transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OrderQuery query = OrderQuery.read(exports.parameters());
        exports.send(
                new ExportedList<>(
                        "orders",
                        columns(),
                        query.list().filters(),
                        wanted -> orders.list(query.filter(), wanted),
                        OrderExportServlet::cells),
                response);
    }

    private List<String> columns() {
        Texts texts = Texts.of("orders", Locale.ENGLISH);
        return List.of(
                texts.text("number"),
                texts.text("reseller"),
                exports.zoned(texts.text("placed")),
                texts.text("by"),
                texts.text("vouchers"),
                texts.text("sites"));
    }

    private static List<ExportCell> cells(OrderSummary order) {
        return List.of(
                ExportCell.of(order.number()),
                ExportCell.of(order.reseller()),
                ExportCell.moment(Optional.of(order.placedAt())),
                ExportCell.of(order.placedBy()),
                new ExportCell.Count(order.vouchers()),
                new ExportCell.Count(order.sites()));
    }
}
