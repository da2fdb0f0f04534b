package org.licenseportal.web.onboarding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.licenseportal.export.ExportCell;
import org.licenseportal.export.ExportedList;
import org.licenseportal.onboarding.CustomerListService;
import org.licenseportal.onboarding.ListedCustomer;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.Texts;

/** The list of customers as a file, for the routes {@code /customers.csv} and {@code /customers.xlsx} (DASH-2). */
@WebServlet("/WEB-INF/files/customers")
public class CustomerExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CustomerListService customers;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResellerNumber owner = activeUser.reseller();
        CustomerQuery query = CustomerQuery.read(exports.parameters());
        Texts texts = Texts.of("onboarding", Locale.ENGLISH);
        exports.send(
                new ExportedList<>(
                        "customers",
                        columns(texts),
                        query.list().filters(),
                        wanted -> customers.list(owner, query.filter(), query.order(), wanted),
                        customer -> cells(customer, texts)),
                response);
    }

    private static List<String> columns(Texts texts) {
        return List.of(
                texts.text("column.name"),
                texts.text("column.account"),
                texts.text("filter.state"),
                texts.text("column.users"),
                texts.text("column.status"));
    }

    private static List<ExportCell> cells(ListedCustomer customer, Texts texts) {
        return List.of(
                ExportCell.of(customer.name()),
                ExportCell.of(customer.id()),
                ExportCell.of(texts.text("state." + customer.state().word())),
                new ExportCell.Count(customer.users()),
                ExportCell.of(texts.text("status." + customer.status().code().word())));
    }
}
