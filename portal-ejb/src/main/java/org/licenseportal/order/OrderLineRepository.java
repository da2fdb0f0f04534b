package org.licenseportal.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;

/** The lines of orders in the database: those of SWAS have a table of their own, with site and days. */
@Dependent
class OrderLineRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(PurchaseOrderNumber order, OrderLine line) {
        line.term().ifPresentOrElse(term -> addAssurance(order, line, term), () -> addPlain(order, line));
    }

    private void addPlain(PurchaseOrderNumber order, OrderLine line) {
        entities.createNativeQuery(
                        "insert into purchase_order_line (order_number, part_number, quantity) values (?, ?, ?)")
                .setParameter(1, order.value())
                .setParameter(2, line.part().value())
                .setParameter(3, line.quantity())
                .executeUpdate();
    }

    private void addAssurance(PurchaseOrderNumber order, OrderLine line, OrderedTerm term) {
        entities.createNativeQuery("insert into purchase_order_assurance (order_number, part_number, quantity,"
                        + " site_id, starts_on, expires_on) values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, order.value())
                .setParameter(2, line.part().value())
                .setParameter(3, line.quantity())
                .setParameter(4, term.site().value())
                .setParameter(5, Date.valueOf(term.startsOn()))
                .setParameter(6, Date.valueOf(term.expiresOn()))
                .executeUpdate();
    }

    /** By part, those of SWAS by site and days, too. */
    List<OrderLine> of(PurchaseOrderNumber order) {
        Stream<OrderLine> plain =
                rows("part_number, quantity from purchase_order_line", order).map(row -> line(row, Optional.empty()));
        Stream<OrderLine> assurance = rows(
                        "part_number, quantity, site_id, starts_on, expires_on from purchase_order_assurance", order)
                .map(row -> line(row, Optional.of(term(row))));
        return Stream.concat(plain, assurance)
                .sorted((one, other) -> one.ordered().compareTo(other.ordered()))
                .toList();
    }

    private Stream<Object[]> rows(String columns, PurchaseOrderNumber order) {
        List<?> rows = entities.createNativeQuery("select " + columns + " where order_number = ?")
                .setParameter(1, order.value())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    private static OrderLine line(Object[] row, Optional<OrderedTerm> term) {
        return new OrderLine(new PartNumber((String) row[0]), ((Number) row[1]).intValue(), term);
    }

    private static OrderedTerm term(Object[] row) {
        return new OrderedTerm(
                new SiteId((String) row[2]), ((Date) row[3]).toLocalDate(), ((Date) row[4]).toLocalDate());
    }
}
