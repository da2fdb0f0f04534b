package org.licenseportal.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;

/** Notices in the database, and the sites that some are due for. */
@Dependent
class NoticeRepository {

    private static final String ENDING =
            " exists (select 1 from assurance_term t where t.site_id = s.id and t.expires_on between ? and ?)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Resellers that are not suspended and have a site with a term that ends in this time. */
    List<ResellerNumber> resellers(LocalDate first, LocalDate last) {
        List<?> rows = entities.createNativeQuery("select r.number from reseller r where r.suspended_at is null and"
                        + " exists (select 1 from site s where s.reseller_number = r.number and" + ENDING
                        + ") order by r.number")
                .setParameter(1, Date.valueOf(first))
                .setParameter(2, Date.valueOf(last))
                .getResultList();
        return rows.stream().map(row -> new ResellerNumber((String) row)).toList();
    }

    /** The reseller's sites with a term that ends in this time, each with its name or nothing. */
    List<NamedSite> sites(ResellerNumber owner, LocalDate first, LocalDate last) {
        List<?> rows = entities.createNativeQuery(
                        "select s.id, s.name from site s where s.reseller_number = ? and" + ENDING + " order by s.id")
                .setParameter(1, owner.value())
                .setParameter(2, Date.valueOf(first))
                .setParameter(3, Date.valueOf(last))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new NamedSite(new SiteId((String) row[0]), Optional.ofNullable((String) row[1])))
                .toList();
    }

    /**
     * Takes note of a notice. Of two who do so at once, the database lets one commit.
     *
     * @return false when it, or a later one of the same last day, was written before
     */
    boolean add(CoveredSite site, NoticeThreshold threshold, Instant now) {
        Object known = entities.createNativeQuery("select count(*) from swas_notice where site_id = ?"
                        + " and covered_until = ? and days_before <= ?")
                .setParameter(1, site.id().value())
                .setParameter(2, Date.valueOf(site.until()))
                .setParameter(3, threshold.daysBefore())
                .getSingleResult();
        if (((Number) known).longValue() > 0) {
            return false;
        }
        entities.createNativeQuery("insert into swas_notice (site_id, covered_until, days_before, noticed_at)"
                        + " values (?, ?, ?, ?)")
                .setParameter(1, site.id().value())
                .setParameter(2, Date.valueOf(site.until()))
                .setParameter(3, threshold.daysBefore())
                .setParameter(4, now.toEpochMilli())
                .executeUpdate();
        return true;
    }

    /**
     * A site as people know it.
     *
     * @param id its ID
     * @param name its name, where it has one
     */
    record NamedSite(SiteId id, Optional<String> name) {}
}
