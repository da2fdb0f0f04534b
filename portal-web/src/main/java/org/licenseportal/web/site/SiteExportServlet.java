package org.licenseportal.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.licenseportal.export.ExportCell;
import org.licenseportal.export.ExportedList;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteListService;
import org.licenseportal.site.SiteSummary;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.Texts;

/** The list of sites as a file, for the routes {@code /sites.csv} and {@code /sites.xlsx} (SITE-5). */
@WebServlet("/WEB-INF/files/sites")
public class SiteExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SiteListService lists;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient Exports exports;

    @Inject
    transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResellerNumber owner = activeUser.reseller();
        SiteListQuery query = SiteListQuery.read(exports.parameters());
        Texts texts = Texts.of("sites", Locale.ENGLISH);
        LocalDate today = clocks.today();
        exports.send(
                new ExportedList<>(
                        "sites",
                        columns(texts),
                        query.list().filters(),
                        wanted -> page(query, owner, wanted),
                        site -> cells(site, today, texts)),
                response);
    }

    private Page<SiteSummary> page(SiteListQuery query, ResellerNumber owner, PageRequest wanted) {
        return query.impossible()
                ? Page.of(wanted, List.of(), row -> List.of())
                : lists.list(owner, query.filter(), query.order(), wanted);
    }

    private static List<String> columns(Texts texts) {
        return List.of(
                texts.text("column.id"),
                texts.text("column.name"),
                texts.text("column.version"),
                texts.text("filter.swas"),
                texts.text("column.swas"),
                texts.text("filter.registration"));
    }

    private static List<ExportCell> cells(SiteSummary site, LocalDate today, Texts texts) {
        return List.of(
                ExportCell.of(site.siteId()),
                ExportCell.of(site.name()),
                ExportCell.of(site.licensed()),
                ExportCell.of(CoverPill.of(site.assuredUntil(), today, texts).text()),
                ExportCell.day(site.assuredUntil()),
                ExportCell.of(texts.text(site.registered() ? "registration.registered" : "registration.unregistered")));
    }
}
