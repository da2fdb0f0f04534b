package org.licenseportal.web.servicelink;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.export.ExportCell;
import org.licenseportal.export.ExportedList;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.servicelink.SynchronizedLicense;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Exports;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Texts;

/** The history of a site's requests as a file, for the addresses of that list with {@code .csv} and {@code .xlsx}. */
@WebServlet("/WEB-INF/files/synchronizations")
public class SynchronizationExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkSource source;

    @Inject
    transient ActiveUser activeUser;

    @Inject
    transient Exports exports;

    @Inject
    transient PathParts path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SiteId> site =
                source.site(path.get("siteId")).map(SiteDetails::registration).map(found -> found.siteId());
        if (site.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SynchronizationQuery query = SynchronizationQuery.read(source.root(), site.get(), exports.parameters());
        Texts texts = Texts.of("servicelink", Locale.ENGLISH);
        SynchronizationWords words = new SynchronizationWords(
                new ResultWords(texts, Texts.of("problems", Locale.ENGLISH)), source.features(), activeUser.zone());
        exports.send(
                new ExportedList<>(
                        "synchronizations-" + site.get(),
                        columns(texts),
                        query.list().filters(),
                        wanted -> source.history(site.get(), query, wanted),
                        entry -> cells(entry, words)),
                response);
    }

    private List<String> columns(Texts texts) {
        return List.of(
                exports.zoned(texts.text("column.when")),
                texts.text("filter.operation"),
                texts.text("filter.result"),
                texts.text("column.changes"),
                texts.text("column.license"),
                texts.text("column.held"),
                texts.text("column.server"),
                texts.text("column.address"),
                texts.text("column.version"),
                texts.text("column.agent"),
                texts.text("column.clock"),
                texts.text("fact.hardware"),
                texts.text("fact.device"));
    }

    private static List<ExportCell> cells(Synchronization entry, SynchronizationWords words) {
        SynchronizationLine line = words.line(entry);
        return List.of(
                ExportCell.moment(Optional.of(entry.at())),
                ExportCell.of(line.operation()),
                ExportCell.of(line.result()),
                ExportCell.of(changes(line)),
                count(entry.license().map(SynchronizedLicense::sequence)),
                count(entry.held()),
                ExportCell.of(line.server()),
                ExportCell.of(entry.origin().address()),
                ExportCell.of(entry.origin().version()),
                ExportCell.of(entry.origin().agent()),
                new ExportCell.Count(entry.clockDifference()),
                ExportCell.of(entry.origin().hardwareId()),
                ExportCell.of(entry.origin().device()));
    }

    private static ExportCell count(Optional<Long> number) {
        return number.<ExportCell>map(ExportCell.Count::new).orElseGet(() -> ExportCell.of(""));
    }

    private static String changes(SynchronizationLine line) {
        return line.changes().stream()
                .map(change -> change.label() + ": " + change.before() + " > " + change.after())
                .collect(Collectors.joining("; "));
    }
}
