package org.licenseportal.assurance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;

/**
 * Terms in the database, and what they were bought as. They never change, and count only together: plain SQL, no
 * entity, so that no entity has to be written before they are read.
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

    /** The latest first. */
    List<BoughtTerm> boughtTerms(SiteId site) {
        List<?> rows = entities.createNativeQuery(
                        "select part_number, quantity, starts_on, expires_on from assurance_item where site_id = ?")
                .setParameter(1, site.value())
                .getResultList();
        Map<AssuranceTerm, List<Object[]>> bought = rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(row -> term(Arrays.copyOfRange(row, 2, 4))));
        return terms(site).stream()
                .sorted(AssuranceTerm.BY_START.reversed())
                .map(term ->
                        new BoughtTerm(term.startsOn(), term.expiresOn(), sum(bought.getOrDefault(term, List.of()))))
                .toList();
    }

    /** What the terms were bought as that cover a day. */
    Map<PartNumber, Integer> bought(SiteId site, LocalDate day) {
        List<?> rows = entities.createNativeQuery("select part_number, quantity from assurance_item"
                        + " where site_id = ? and starts_on <= ? and expires_on >= ?")
                .setParameter(1, site.value())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Date.valueOf(day))
                .getResultList();
        return sum(rows);
    }

    private static Map<PartNumber, Integer> sum(List<?> rows) {
        Map<PartNumber, Integer> bought = new TreeMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row ->
                        bought.merge(new PartNumber((String) row[0]), ((Number) row[1]).intValue(), Integer::sum));
        return bought;
    }

    /** A term that is there gets what it was bought as beside what it has. */
    void add(AddAssurance wanted) {
        AssuranceTerm term = new AssuranceTerm(wanted.startsOn(), wanted.expiresOn());
        if (!terms(wanted.site()).contains(term)) {
            ofTerm("insert into assurance_term (site_id, starts_on, expires_on) values (?, ?, ?)", wanted)
                    .executeUpdate();
        }
        wanted.parts().forEach((part, quantity) -> add(wanted, part, quantity));
    }

    private void add(AddAssurance wanted, PartNumber part, int quantity) {
        int more = ofTerm(
                        "update assurance_item set quantity = quantity + " + quantity
                                + " where site_id = ? and starts_on = ? and expires_on = ? and part_number = ?",
                        wanted)
                .setParameter(4, part.value())
                .executeUpdate();
        if (more == 0) {
            ofTerm(
                            "insert into assurance_item (site_id, starts_on, expires_on, part_number, quantity)"
                                    + " values (?, ?, ?, ?, ?)",
                            wanted)
                    .setParameter(4, part.value())
                    .setParameter(5, quantity)
                    .executeUpdate();
        }
    }

    private Query ofTerm(String sql, AddAssurance wanted) {
        return entities.createNativeQuery(sql)
                .setParameter(1, wanted.site().value())
                .setParameter(2, Date.valueOf(wanted.startsOn()))
                .setParameter(3, Date.valueOf(wanted.expiresOn()));
    }

    private static AssuranceTerm term(Object[] row) {
        return new AssuranceTerm(day(row[0]), day(row[1]));
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
