package org.licenseportal.reseller;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.kernel.PageRequest;

/** Resellers in the database. */
@Dependent
class ResellerRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Reseller> find(ResellerNumber number) {
        return Optional.ofNullable(entities.find(Reseller.class, number.value()));
    }

    void add(Reseller reseller) {
        entities.persist(reseller);
    }

    /** By number, from the cursor on; one more than wanted where there are more. */
    List<Reseller> list(ResellerFilter filter, PageRequest page) {
        var query = entities.createQuery(
                "select r from Reseller r where 1 = 1"
                        + conditions(filter)
                        + page.cursor()
                                .map(cursor -> " and r.number " + (page.backwards() ? "<" : ">") + " :place")
                                .orElse("")
                        + " order by r.number" + (page.backwards() ? " desc" : ""),
                Reseller.class);
        set(query, filter);
        page.cursor()
                .ifPresent(cursor -> query.setParameter("place", cursor.key().get(0)));
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    long count(ResellerFilter filter) {
        var query =
                entities.createQuery("select count(r) from Reseller r where 1 = 1" + conditions(filter), Long.class);
        set(query, filter);
        return query.getSingleResult();
    }

    private static String conditions(ResellerFilter filter) {
        return filter.text()
                        .map(text -> " and (r.number like :start escape '!' or lower(r.name) like :part escape '!')")
                        .orElse("")
                + filter.suspended()
                        .map(suspended -> " and r.suspendedAt is " + (suspended ? "not null" : "null"))
                        .orElse("");
    }

    private static void set(TypedQuery<?> query, ResellerFilter filter) {
        filter.text().ifPresent(text -> {
            query.setParameter("start", literal(text) + "%");
            query.setParameter("part", "%" + literal(text.toLowerCase(Locale.ROOT)) + "%");
        });
    }

    /** The text with nothing in it that means something to LIKE. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
