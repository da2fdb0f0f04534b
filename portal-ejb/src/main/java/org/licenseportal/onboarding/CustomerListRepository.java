package org.licenseportal.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;

/**
 * Customers as lists show them. Plain SQL on tables of customer and gateway: one statement for a page of one order,
 * two for a page in the middle of one.
 */
@Dependent
class CustomerListRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Page<CustomerRow> page(CustomerConditions where, CustomerOrder order, PageRequest request) {
        boolean down = order.descending() != request.backwards();
        int wanted = request.limit() + 1;
        List<CustomerRow> found = new ArrayList<>();
        for (CustomerConditions range : ranges(where, request, order.sort(), down)) {
            if (found.size() < wanted) {
                found.addAll(rows(range, orderBy(order.sort(), down), wanted - found.size()));
            }
        }
        return Page.of(request, found, row -> row.key(order.sort()));
    }

    long countUpTo(CustomerConditions where, int most) {
        Object count =
                where.bind(entities.createNativeQuery(where.countUpTo(most))).getSingleResult();
        return ((Number) count).longValue();
    }

    /**
     * The rows beyond a place, as ranges that follow one another: each is one stretch of an index, while a single
     * condition with "or" makes a database read all rows before the place, too.
     */
    private static List<CustomerConditions> ranges(
            CustomerConditions where, PageRequest request, CustomerSort sort, boolean down) {
        String beyond = down ? " < ?" : " > ?";
        return request.cursor()
                .flatMap(cursor -> place(cursor, sort))
                .map(place -> sort == CustomerSort.ACCOUNT
                        ? List.of(where.and("c.account_id" + beyond, place.id()))
                        : List.of(
                                where.and(column(sort) + " = ?", place.key()).and("c.account_id" + beyond, place.id()),
                                where.and(column(sort) + beyond, place.key())))
                .orElse(List.of(where));
    }

    private record Place(Object key, String id) {}

    /** Empty for a cursor that is not of a list in this order: then the list starts at its beginning. */
    private static Optional<Place> place(Cursor cursor, CustomerSort sort) {
        List<String> parts = cursor.key();
        int expected = sort == CustomerSort.ACCOUNT ? 1 : 2;
        if (parts.size() != expected || AccountId.parse(parts.get(expected - 1)).isEmpty()) {
            return Optional.empty();
        }
        String id = parts.get(expected - 1);
        if (sort != CustomerSort.USERS) {
            return Optional.of(new Place(parts.get(0), id));
        }
        return parts.get(0).matches("[0-9]{1,9}")
                ? Optional.of(new Place(Integer.valueOf(parts.get(0)), id))
                : Optional.empty();
    }

    private static String column(CustomerSort sort) {
        return sort == CustomerSort.USERS ? CustomerConditions.USERS : "c.name_key";
    }

    private static String orderBy(CustomerSort sort, boolean down) {
        String direction = down ? " desc" : "";
        String account = "c.account_id" + direction;
        return sort == CustomerSort.ACCOUNT ? account : column(sort) + direction + ", " + account;
    }

    private List<CustomerRow> rows(CustomerConditions where, String order, int limit) {
        List<?> rows = where.bind(entities.createNativeQuery(where.select(CustomerRow.COLUMNS, order, limit)))
                .getResultList();
        return rows.stream().map(row -> CustomerRow.of((Object[]) row)).toList();
    }
}
