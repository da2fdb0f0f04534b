package org.licenseportal.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;

/** Orders in the database. They are the vendor's, so no finder takes an owner. */
@Dependent
class OrderRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<OrderSummary> find(PurchaseOrderNumber number) {
        return Optional.ofNullable(entities.find(PurchaseOrder.class, number.value()))
                .map(PurchaseOrder::summary);
    }

    /** Writes the order's own row at once: of several who do so, all but one wait here, and then fail. */
    void add(OrderSummary order) {
        entities.createNativeQuery("insert into purchase_order (number, reseller_number, placed_at, placed_by,"
                        + " voucher_count, site_count) values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, order.number().value())
                .setParameter(2, order.reseller().value())
                .setParameter(3, order.placedAt().toEpochMilli())
                .setParameter(4, order.placedBy())
                .setParameter(5, order.vouchers())
                .setParameter(6, order.sites())
                .executeUpdate();
    }

    void addSite(PurchaseOrderNumber order, OrderedSite made) {
        entities.createNativeQuery(
                        "insert into purchase_order_site (site_id, order_number, part_number) values (?, ?, ?)")
                .setParameter(1, made.site().value())
                .setParameter(2, order.value())
                .setParameter(3, made.part().value())
                .executeUpdate();
    }

    List<OrderedSite> sites(PurchaseOrderNumber order) {
        List<?> rows = entities.createNativeQuery("select site_id, part_number from purchase_order_site"
                        + " where order_number = ? order by part_number, site_id")
                .setParameter(1, order.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new OrderedSite(new SiteId((String) row[0]), new PartNumber((String) row[1])))
                .toList();
    }

    long count(OrderFilter filter) {
        var query = entities.createQuery(
                "select count(o) from PurchaseOrder o where 1 = 1" + conditions(filter), Long.class);
        set(query, filter);
        return query.getSingleResult();
    }

    long placedSince(Instant time) {
        return entities.createQuery("select count(o) from PurchaseOrder o where o.placedAt >= :time", Long.class)
                .setParameter("time", time.toEpochMilli())
                .getSingleResult();
    }

    private static String conditions(OrderFilter filter) {
        return filter.number()
                        .map(text -> " and lower(o.number) like :start escape '!'")
                        .orElse("")
                + filter.reseller()
                        .map(reseller -> " and o.resellerNumber = :reseller")
                        .orElse("");
    }

    private static void set(TypedQuery<?> query, OrderFilter filter) {
        filter.number()
                .ifPresent(text -> query.setParameter(
                        "start", text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%"));
        filter.reseller().ifPresent(reseller -> query.setParameter("reseller", reseller));
    }

    /** A cursor comes from outside: one of another list leads to the beginning. */
    private static long millis(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    /** The latest first, from the cursor on; one more than wanted where there are more. */
    List<OrderSummary> list(OrderFilter filter, PageRequest page) {
        boolean backwards = page.backwards();
        String beyond = backwards ? ">" : "<";
        String direction = backwards ? "" : " desc";
        var query = entities.createQuery(
                "select o from PurchaseOrder o where 1 = 1"
                        + conditions(filter)
                        + page.cursor()
                                .map(cursor -> " and o.placedAt " + beyond + "= :at and (o.placedAt " + beyond
                                        + " :at or o.number " + beyond + " :place)")
                                .orElse("")
                        + " order by o.placedAt" + direction + ", o.number" + direction,
                PurchaseOrder.class);
        set(query, filter);
        page.cursor().ifPresent(cursor -> {
            query.setParameter("at", millis(cursor.key().get(0)));
            query.setParameter("place", cursor.key().get(cursor.key().size() - 1));
        });
        return query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(PurchaseOrder::summary)
                .toList();
    }
}
