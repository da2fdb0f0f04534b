package org.licenseportal.web.reseller;

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
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.Texts;

/**
 * The list of resellers as a file, for the routes {@code /vendor/resellers.csv} and {@code /vendor/resellers.xlsx}
 * (VEN-1).
 */
@WebServlet("/WEB-INF/files/resellers")
public class ResellerExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ResellerService resellers;

    @Inject
    transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResellerQuery query = ResellerQuery.read(exports.parameters());
        Texts texts = Texts.of("resellers", Locale.ENGLISH);
        exports.send(
                new ExportedList<>(
                        "resellers",
                        List.of(texts.text("number"), texts.text("name"), texts.text("state")),
                        query.list().filters(),
                        wanted -> resellers.list(query.filter(), wanted),
                        reseller -> cells(reseller, texts)),
                response);
    }

    private static List<ExportCell> cells(ResellerDetails reseller, Texts texts) {
        return List.of(
                ExportCell.of(reseller.number()),
                ExportCell.of(reseller.name()),
                ExportCell.of(texts.text(reseller.suspended() ? "state.suspended" : "state.active")));
    }
}
