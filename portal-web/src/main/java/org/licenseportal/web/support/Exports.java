package org.licenseportal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.licenseportal.export.ExportFormat;
import org.licenseportal.export.ExportRequest;
import org.licenseportal.export.ExportService;
import org.licenseportal.export.ExportedList;
import org.licenseportal.identity.CurrentUser;

/** Answers with a list as a file: CSV or XLSX, as the address that was asked for ends. */
@RequestScoped
public class Exports {

    @Inject
    HttpServletRequest request;

    @Inject
    ExportService exports;

    @Inject
    ActiveUser activeUser;

    /** The head of a column with times: it names the time zone that they are in. */
    public String zoned(String head) {
        return head + " (" + activeUser.zone().getId() + ")";
    }

    /** What the address says: the first value of each parameter. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }

    /** Sends the list. */
    public void send(ExportedList<?> list, HttpServletResponse response) throws IOException {
        ExportRequest wanted = new ExportRequest(
                format(), activeUser.zone(), activeUser.user().flatMap(CurrentUser::reseller), activeUser.actor());
        response.setContentType(wanted.format().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + exports.fileName(list, wanted) + "\"");
        exports.write(list, wanted, response.getOutputStream());
    }

    private ExportFormat format() {
        return ExportFormat.of(AskedPath.of(request)).orElse(ExportFormat.CSV);
    }
}
