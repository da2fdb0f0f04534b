package org.licenseportal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;

/** Writes lists as files, page after page, and takes note of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportService {

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** What to call the file of a list: it has the day on which it is written, as it is where the reader is. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    public String fileName(ExportedList<?> list, ExportRequest request) {
        return list.name() + "-" + clocks.now().atZone(request.zone()).toLocalDate() + "."
                + request.format().ending();
    }

    /**
     * Writes the file. The audit trail has its entry before the first row is read: who breaks off has rows all the
     * same. Each page is read in a transaction of its own, so that a slow reader holds nothing.
     *
     * @param to where to; closed at the end
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.VENDOR_ADMIN})
    public <T> void write(ExportedList<T> list, ExportRequest request, OutputStream to) throws IOException {
        audit.recordApart(new AuditEntry(
                clocks.now(),
                AuditOrigin.of(request.actor()),
                AuditAction.LIST_EXPORT,
                new AuditObject(AuditObject.Type.LIST, list.name(), request.owner()),
                AuditResult.done(changes(list, request))));
        try (ExportFile file = file(list, request, to)) {
            file.head(list.columns());
            Optional<PageRequest> next = Optional.of(PageRequest.first(PageRequest.MOST));
            while (next.isPresent()) {
                Page<T> page = list.pages().apply(next.get());
                for (T row : page.items()) {
                    file.row(list.cells().apply(row));
                }
                next = page.next().map(ExportService::following);
            }
        }
    }

    private static PageRequest following(Cursor cursor) {
        return new PageRequest(PageRequest.MOST, Optional.of(cursor));
    }

    private static ExportFile file(ExportedList<?> list, ExportRequest request, OutputStream to) {
        return switch (request.format()) {
            case CSV -> new CsvFile(to, request.zone());
            case XLSX -> new XlsxFile(to, list.name(), request.zone());
        };
    }

    private static List<AuditChange> changes(ExportedList<?> list, ExportRequest request) {
        String filters = new TreeMap<>(list.filters())
                .entrySet().stream()
                        .map(filter -> filter.getKey() + "=" + filter.getValue())
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        Optional.of(AuditChange.to(
                                AuditField.FORMAT, request.format().ending())),
                        Optional.of(filters)
                                .filter(text -> !text.isEmpty())
                                .map(text -> AuditChange.to(AuditField.FILTER, text)))
                .flatMap(Optional::stream)
                .toList();
    }
}
