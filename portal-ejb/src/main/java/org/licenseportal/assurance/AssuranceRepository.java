package org.licenseportal.assurance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.licenseportal.site.SiteId;

/**
 * Terms in the database. They never change, and count only together: plain SQL, no entity, so that no entity has to be
 * written before they are read.
 */
@Dependent
class AssuranceRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<AssuranceTerm> terms(SiteId site) {
        List<?> rows = entities.createNativeQuery("select starts_on, expires_on from assurance_term where site_id = ?")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, site.value())
                .getResultList();
        return rows.stream().map(row -> term((Object[]) row)).toList();
    }

    private static AssuranceTerm term(Object[] row) {
        return new AssuranceTerm(day(row[0]), day(row[1]));
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
