package org.licenseportal.web.voucher;

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
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/** The list of vouchers as a file, for the routes {@code /vouchers.csv} and {@code /vouchers.xlsx} (VOU-2). */
@WebServlet("/WEB-INF/files/vouchers")
public class VoucherExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient VoucherService vouchers;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResellerNumber owner = activeUser.reseller();
        VoucherAddress query = VoucherAddress.read(exports.parameters());
        exports.send(
                new ExportedList<>(
                        "vouchers",
                        columns(),
                        named(query.list()).filters(),
                        wanted -> page(query, owner, wanted),
                        VoucherExportServlet::cells),
                response);
    }

    private Page<VoucherSummary> page(VoucherAddress query, ResellerNumber owner, PageRequest wanted) {
        return query.impossible()
                ? Page.of(wanted, List.of(), row -> List.of())
                : vouchers.list(owner, query.filter(), wanted);
    }

    /** The filters for the audit trail, which never says a code. */
    private static ListQuery named(ListQuery list) {
        return list.filter(VoucherAddress.TEXT).flatMap(VoucherCode::parse).isPresent()
                ? list.without(VoucherAddress.TEXT)
                : list;
    }

    private List<String> columns() {
        Texts texts = Texts.of("vouchers", Locale.ENGLISH);
        return List.of(
                texts.text("filter.part"),
                texts.text("description"),
                texts.text("filter.order"),
                texts.text("code"),
                texts.text("filter.site"),
                texts.text("export.siteName"),
                exports.zoned(texts.text("used")));
    }

    private static List<ExportCell> cells(VoucherSummary voucher) {
        return List.of(
                ExportCell.of(voucher.part()),
                ExportCell.of(voucher.description()),
                ExportCell.of(voucher.purchaseOrder()),
                ExportCell.of(voucher.code().display()),
                ExportCell.of(voucher.site()),
                ExportCell.of(voucher.siteName()),
                ExportCell.moment(voucher.usedAt()));
    }
}
