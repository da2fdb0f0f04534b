package org.licenseportal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Sites as lists show them. Plain SQL, so that each page is some stretches of an index, one after the other, and no
 * entity is made that nobody changes.
 */
@Dependent
class SiteListRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * A page.
     *
     * @param versions what there is, for a list that is sorted by it
     */
    Page<SiteSummary> page(SiteConditions where, SiteOrder order, PageRequest request, List<SiteVersion> versions) {
        boolean down = order.descending() != request.backwards();
        Optional<SitePlace> place = request.cursor().flatMap(cursor -> SitePlace.of(cursor, order.sort()));
        List<SiteConditions> ranges = order.sort() == SiteSort.VERSION
                ? byVersion(where, place, down, versions)
                : byColumn(where, place, down, order.sort());
        int wanted = request.limit() + 1;
        List<SiteRow> found = new ArrayList<>();
        for (SiteConditions range : ranges) {
            if (found.size() < wanted) {
                found.addAll(rows(range, orderBy(order.sort(), down), wanted - found.size()));
            }
        }
        return Page.of(request, found, row -> row.key(order.sort())).map(SiteRow::site);
    }

    long countUpTo(SiteConditions where, int most) {
        return number(where, where.countUpTo(most));
    }

    /**
     * What the sites of a reseller are licensed for, sorted. Each is looked up behind the one before it: a reseller has
     * many sites and few versions, and reading them all to tell the versions apart would take a while.
     */
    List<SiteVersion> versions(ResellerNumber owner) {
        SiteConditions where = SiteConditions.of(owner);
        List<SiteVersion> found = new ArrayList<>();
        Optional<SiteVersion> next = firstVersion(where);
        while (next.isPresent()) {
            found.add(next.get());
            String product = next.get().product().value();
            String version = next.get().version().value();
            next = firstVersion(where.and("s.product_code = ? and s.licensed_version > ?", product, version))
                    .or(() -> firstVersion(where.and("s.product_code > ?", product)));
        }
        return found.stream().sorted().toList();
    }

    private Optional<SiteVersion> firstVersion(SiteConditions where) {
        String sql = where.select("s.product_code, s.licensed_version", "s.product_code, s.licensed_version", 1);
        List<?> rows = where.bind(entities.createNativeQuery(sql)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SiteVersion(new ProductCode((String) row[0]), new ProductVersion((String) row[1])))
                .findFirst();
    }

    /**
     * The rows beyond a place, as ranges that follow one another: each is one stretch of an index, while a single
     * condition with "or" makes a database read all rows before the place, too.
     */
    private static List<SiteConditions> byColumn(
            SiteConditions where, Optional<SitePlace> place, boolean down, SiteSort sort) {
        if (place.isEmpty()) {
            return List.of(where);
        }
        String beyond = down ? " < ?" : " > ?";
        String number = "s.id_number" + beyond;
        return place.get()
                .key()
                .map(key -> List.of(
                        where.and(
                                column(sort) + " = ? and " + number,
                                key,
                                place.get().number()),
                        where.and(column(sort) + beyond, key)))
                .orElseGet(() -> List.of(where.and(number, place.get().number())));
    }

    /** Versions are compared number by number, which no database does: so each of them is a range of its own. */
    private static List<SiteConditions> byVersion(
            SiteConditions where, Optional<SitePlace> place, boolean down, List<SiteVersion> versions) {
        Comparator<SiteVersion> direction = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Optional<SiteVersion> at = place.flatMap(SitePlace::key).map(SiteVersion.class::cast);
        Stream<SiteConditions> rest = at.stream().map(version -> where.licensedFor(List.of(version))
                .and(
                        "s.id_number" + (down ? " < ?" : " > ?"),
                        place.orElseThrow().number()));
        Stream<SiteConditions> following = versions.stream()
                .sorted(direction)
                .filter(version -> at.isEmpty() || direction.compare(version, at.get()) > 0)
                .map(version -> where.licensedFor(List.of(version)));
        return Stream.concat(rest, following).toList();
    }

    private static String column(SiteSort sort) {
        return sort == SiteSort.NAME ? "s.name_key" : "s.assured_until";
    }

    private static String orderBy(SiteSort sort, boolean down) {
        String direction = down ? " desc" : "";
        String number = "s.id_number" + direction;
        return sort == SiteSort.NAME || sort == SiteSort.COVER ? column(sort) + direction + ", " + number : number;
    }

    private List<SiteRow> rows(SiteConditions where, String order, int limit) {
        List<?> rows = where.bind(entities.createNativeQuery(where.select(SiteRow.COLUMNS, order, limit)))
                .getResultList();
        return rows.stream().map(row -> SiteRow.of((Object[]) row)).toList();
    }

    private long number(SiteConditions where, String sql) {
        Object count = where.bind(entities.createNativeQuery(sql)).getSingleResult();
        return ((Number) count).longValue();
    }
}
