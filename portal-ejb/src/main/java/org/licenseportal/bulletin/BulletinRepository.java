package org.licenseportal.bulletin;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;

/** Bulletins in the database. They are the vendor's, so no finder takes an owner. */
@Dependent
class BulletinRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Bulletin> find(BulletinId id) {
        return Optional.ofNullable(entities.find(Bulletin.class, id.value()));
    }

    void add(Bulletin bulletin) {
        entities.persist(bulletin);
    }

    void remove(Bulletin bulletin) {
        entities.remove(bulletin);
    }

    /** Makes changes known to the database, and with them a new version. */
    void flush() {
        entities.flush();
    }

    long count() {
        return entities.createQuery("select count(b) from Bulletin b", Long.class)
                .getSingleResult();
    }

    /** The latest first, from the cursor on; one more than wanted where there are more. */
    List<Bulletin> list(PageRequest page) {
        String beyond = page.backwards() ? ">" : "<";
        String direction = page.backwards() ? "" : " desc";
        var query = entities.createQuery(
                "select b from Bulletin b where 1 = 1"
                        + page.cursor()
                                .map(cursor -> " and b.createdAt " + beyond + "= :at and (b.createdAt " + beyond
                                        + " :at or b.id " + beyond + " :place)")
                                .orElse("")
                        + " order by b.createdAt" + direction + ", b.id" + direction,
                Bulletin.class);
        page.cursor().map(Cursor::key).ifPresent(key -> {
            query.setParameter("at", millis(key.get(0)));
            query.setParameter("place", key.get(key.size() - 1));
        });
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    /** A cursor comes from outside: one of another list leads to the beginning. */
    private static long millis(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    static List<String> key(Bulletin bulletin) {
        return List.of(Long.toString(bulletin.createdAt()), bulletin.id().value());
    }
}
