package org.licenseportal.web.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditFilter;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the audit trail.
 *
 * @param list what it says
 */
record AuditQuery(ListQuery list) {

    static final String PATH = "/vendor/audit";
    static final String TYPE = "type";
    static final String OBJECT = "object";
    static final String ACTION = "action";
    static final String ACTOR = "actor";
    static final String FROM = "from";
    static final String UNTIL = "until";

    static AuditQuery read(Map<String, String> parameters) {
        return new AuditQuery(ListQuery.read(PATH, parameters, List.of(TYPE, OBJECT, ACTION, ACTOR, FROM, UNTIL)));
    }

    /** What the list shows; both days are whole days of the reader. A day that cannot be read filters nothing. */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                list.filter(TYPE).map(AuditObject.Type::of),
                list.filter(OBJECT),
                list.filter(ACTOR),
                list.filter(ACTION).map(AuditAction::of),
                day(FROM).map(day -> day.atStartOfDay(zone).toInstant()),
                day(UNTIL).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return list.filter(name).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
