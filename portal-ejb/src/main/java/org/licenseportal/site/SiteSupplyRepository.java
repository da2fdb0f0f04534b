package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** New sites in the database, and the numbers for them. */
@Dependent
class SiteSupplyRepository {

    private static final String COUNTER = "site";
    private static final long FIRST = 100_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * Numbers that no site has. They are taken from a counter, which is locked until the end of the transaction; a
     * number that came from elsewhere is left out.
     */
    List<SiteId> freeNumbers(int quantity) {
        List<SiteId> free = new ArrayList<>();
        while (free.size() < quantity) {
            int missing = quantity - free.size();
            long first = take(missing);
            for (long number = first; number < first + missing; number++) {
                SiteId id = new SiteId(Long.toString(number));
                if (entities.find(Site.class, id.value()) == null) {
                    free.add(id);
                }
            }
        }
        return free;
    }

    private long take(int quantity) {
        int counters = entities.createNativeQuery(
                        "update site_counter set next_number = next_number + ? where name = ?")
                .setParameter(1, quantity)
                .setParameter(2, COUNTER)
                .executeUpdate();
        if (counters == 0) {
            entities.createNativeQuery("insert into site_counter (name, next_number) values (?, ?)")
                    .setParameter(1, COUNTER)
                    .setParameter(2, FIRST + quantity)
                    .executeUpdate();
        }
        Object next = entities.createNativeQuery("select next_number from site_counter where name = ?")
                .setParameter(1, COUNTER)
                .getSingleResult();
        return ((Number) next).longValue() - quantity;
    }

    void add(SiteId id, PurchaseSites wanted) {
        entities.createNativeQuery("insert into site (id, reseller_number, product_code, licensed_version, state)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, wanted.owner().value())
                .setParameter(3, wanted.product().value())
                .setParameter(4, wanted.version().value())
                .setParameter(5, SiteState.PURCHASED.inDatabase())
                .executeUpdate();
    }
}
