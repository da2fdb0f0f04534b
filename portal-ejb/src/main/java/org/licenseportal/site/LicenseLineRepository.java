package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.licenseportal.catalog.FeatureCode;
import org.licenseportal.catalog.PartGrant;

/**
 * What sites may use, in the database. The lines are only ever added, and read as sums: plain SQL, no entity, so that
 * no entity has to be written before they are read.
 */
@Dependent
class LicenseLineRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(SiteId site, GrantLicenses grants) {
        for (PartGrant grant : grants.grants()) {
            entities.createNativeQuery("insert into license_line"
                            + " (site_id, source, feature_code, quantity, granted_at) values (?, ?, ?, ?, ?)")
                    .setParameter(1, site.value())
                    .setParameter(2, grants.source())
                    .setParameter(3, grant.feature().value())
                    .setParameter(4, grant.quantity())
                    .setParameter(5, grants.now().toEpochMilli())
                    .executeUpdate();
        }
    }

    /**
     * Added up and sorted here and not in SQL: a site has few lines, Derby sets up a sorter for each GROUP BY, and a
     * PostgreSQL with a natural-language collation would order dashes differently.
     */
    List<Entitlement> sums(SiteId site) {
        return sums(site, Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    /** What the site might use before that moment. */
    List<Entitlement> sums(SiteId site, Instant before) {
        List<?> rows = entities.createNativeQuery("select l.feature_code, f.name, l.quantity from license_line l"
                        + " join feature f on f.code = l.feature_code where l.site_id = ? and l.granted_at < ?")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, site.value())
                .setParameter(2, before.toEpochMilli())
                .getResultList();
        Map<FeatureCode, Entitlement> sums = new TreeMap<>();
        rows.stream()
                .map(row -> entitlement((Object[]) row))
                .forEach(line -> sums.merge(line.feature(), line, Entitlement::plus));
        return List.copyOf(sums.values());
    }

    private static Entitlement entitlement(Object[] row) {
        return new Entitlement(new FeatureCode((String) row[0]), (String) row[1], ((Number) row[2]).longValue());
    }
}
