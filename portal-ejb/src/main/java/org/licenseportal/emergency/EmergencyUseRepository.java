package org.licenseportal.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.site.SiteId;

/** Who had an emergency license in which year, in the database. Whoever asks has found the site to be the asker's. */
@Dependent
class EmergencyUseRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<EmergencyUse> find(SiteId site, int year) {
        List<?> rows = entities.createNativeQuery("select used_at, way, license_serial from emergency_use"
                        + " where site_id = ? and calendar_year = ?")
                .setParameter(1, site.value())
                .setParameter(2, year)
                .getResultList();
        return rows.stream().findFirst().map(row -> use((Object[]) row));
    }

    /** The database refuses a second one for the same year. */
    void add(SiteId site, EmergencyUse use) {
        entities.createNativeQuery("insert into emergency_use (site_id, calendar_year, used_at, way, license_serial)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, site.value())
                .setParameter(2, use.year())
                .setParameter(3, use.at().toEpochMilli())
                .setParameter(4, use.way().code())
                .setParameter(5, use.serial())
                .executeUpdate();
    }

    private static EmergencyUse use(Object[] row) {
        return new EmergencyUse(
                Instant.ofEpochMilli(((Number) row[0]).longValue()), EmergencyWay.of((String) row[1]), (String) row[2]);
    }
}
