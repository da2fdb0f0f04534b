package org.licenseportal.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;

/**
 * Vouchers as lists show them: with the description of their part and the name of their site. Plain SQL over the three
 * tables, so that a page is one query per range and no entity is made that nobody changes.
 */
@Dependent
class VoucherListRepository {

    private static final String COLUMNS =
            "v.number, v.code, v.part_number, p.description, v.purchase_order, v.site_id," + " s.name, v.used_at";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    VoucherTextRepository texts;

    Page<VoucherSummary> page(ResellerNumber owner, VoucherFilter filter, PageRequest request) {
        List<VoucherConditions> any = conditions(owner, filter);
        int wanted = request.limit() + 1;
        List<VoucherSummary> found = new ArrayList<>();
        for (UnaryOperator<VoucherConditions> range : ranges(request)) {
            if (found.size() < wanted) {
                List<VoucherConditions> within = any.stream().map(range).toList();
                found.addAll(rows(within, request.backwards(), wanted - found.size()));
            }
        }
        return Page.of(request, found, VoucherListRepository::key);
    }

    /** How many there are, counted no further than many. */
    long count(ResellerNumber owner, VoucherFilter filter) {
        List<VoucherConditions> any = conditions(owner, filter);
        if (any.isEmpty()) {
            return 0;
        }
        Query query = entities.createNativeQuery(VoucherConditions.count(any));
        Object count = VoucherConditions.bind(any, query).getSingleResult();
        return Math.min(PageRequest.MANY, ((Number) count).longValue());
    }

    /** A voucher passes the filter when one of these holds. */
    private List<VoucherConditions> conditions(ResellerNumber owner, VoucherFilter filter) {
        VoucherConditions all = VoucherConditions.of(owner, filter);
        return filter.text().map(text -> texts.containing(all, text)).orElse(List.of(all));
    }

    Optional<VoucherSummary> find(VoucherCode code, ResellerNumber owner) {
        return rows(VoucherConditions.of(owner).and("v.code = ?", code.value()), "", 1).stream()
                .findFirst();
    }

    /** By their numbers, sorted by number; those that the owner does not have are missing. */
    List<VoucherSummary> find(Collection<VoucherNumber> numbers, ResellerNumber owner) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Object[] values = numbers.stream().map(VoucherNumber::value).toArray();
        String places = VoucherConditions.places(values.length);
        return rows(
                VoucherConditions.of(owner).and("v.number in (" + places + ")", values),
                " order by v.number",
                values.length);
    }

    /** The vouchers that this request redeemed, sorted by number. */
    List<VoucherSummary> ofRequest(String requestId, ResellerNumber owner) {
        return rows(
                VoucherConditions.of(owner)
                        .and(
                                "v.code in (select r.voucher_code from voucher_redemption r where r.request_jti = ?)",
                                requestId),
                " order by v.number",
                PageRequest.MOST);
    }

    /** Who redeemed those of the vouchers that are redeemed, by code. */
    List<VoucherRedemption> redemptions(Collection<VoucherCode> codes, ResellerNumber owner) {
        if (codes.isEmpty()) {
            return List.of();
        }
        String places = VoucherConditions.places(codes.size());
        Query query = entities.createNativeQuery(
                        "select r.voucher_code, r.site_id, s.name, r.redeemed_at, r.request_jti, r.redeemed_by"
                                + " from voucher_redemption r join voucher v on v.code = r.voucher_code"
                                + " join site s on s.id = r.site_id where v.reseller_number = ? and r.voucher_code in ("
                                + places + ") order by r.voucher_code")
                .setParameter(1, owner.value());
        int place = 2;
        for (VoucherCode code : codes) {
            query.setParameter(place++, code.value());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> redemption((Object[]) row)).toList();
    }

    /** The parts that the owner has vouchers of. */
    List<PartDetails> parts(ResellerNumber owner) {
        List<?> rows = entities.createNativeQuery("select p.number, p.description from part p where exists"
                        + " (select 1 from voucher v where v.reseller_number = ? and v.part_number = p.number)"
                        + " order by p.number")
                .setParameter(1, owner.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PartDetails(new PartNumber((String) row[0]), (String) row[1]))
                .toList();
    }

    /**
     * The rows beyond a place, as ranges that follow one another: each is one stretch of an index, while a single
     * condition with "or" makes a database read all rows before the place, too.
     */
    private static List<UnaryOperator<VoucherConditions>> ranges(PageRequest request) {
        List<Long> place = request.cursor().map(VoucherListRepository::place).orElse(List.of());
        if (place.isEmpty()) {
            return List.of(where -> where);
        }
        String beyond = request.backwards() ? " > ?" : " < ?";
        return List.of(
                where -> where.and("v.used_order = ?", place.get(0)).and("v.number" + beyond, place.get(1)),
                where -> where.and("v.used_order" + beyond, place.get(0)));
    }

    /** Empty for a cursor that is not of this list: then the list starts at its beginning. */
    private static List<Long> place(Cursor cursor) {
        try {
            List<Long> place = cursor.key().stream().map(Long::valueOf).toList();
            return place.size() == 2 ? place : List.of();
        } catch (NumberFormatException ofAnotherList) {
            return List.of();
        }
    }

    /** The first of the rows for which one of the conditions holds. */
    private List<VoucherSummary> rows(List<VoucherConditions> any, boolean backwards, int limit) {
        String direction = backwards ? "" : " desc";
        String order = " order by v.used_order" + direction + ", v.number" + direction;
        Stream<VoucherSummary> found = any.stream().flatMap(one -> rows(one, order, limit).stream());
        Comparator<VoucherSummary> upwards =
                Comparator.comparing(VoucherListRepository::usedOrder).thenComparing(VoucherSummary::number);
        return any.size() == 1
                ? found.toList()
                : found.distinct()
                        .sorted(backwards ? upwards : upwards.reversed())
                        .limit(limit)
                        .toList();
    }

    private List<VoucherSummary> rows(VoucherConditions conditions, String order, int limit) {
        String sql = conditions.select(COLUMNS, order + PageRequest.fetchFirst(limit));
        List<?> rows = VoucherConditions.bind(List.of(conditions), entities.createNativeQuery(sql))
                .getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private static long usedOrder(VoucherSummary voucher) {
        return voucher.usedAt().map(Instant::toEpochMilli).orElse(VoucherConditions.UNUSED);
    }

    private static List<String> key(VoucherSummary voucher) {
        return List.of(Long.toString(usedOrder(voucher)), voucher.number().toString());
    }

    private static VoucherRedemption redemption(Object[] row) {
        return new VoucherRedemption(
                new VoucherCode((String) row[0]),
                new SiteId((String) row[1]),
                Optional.ofNullable((String) row[2]).map(SiteName::new),
                Instant.ofEpochMilli(((Number) row[3]).longValue()),
                Optional.ofNullable((String) row[4]),
                (String) row[5]);
    }

    private static VoucherSummary summary(Object[] row) {
        return new VoucherSummary(
                new VoucherNumber(((Number) row[0]).longValue()),
                new VoucherCode((String) row[1]),
                new PartNumber((String) row[2]),
                (String) row[3],
                new PurchaseOrderNumber((String) row[4]),
                Optional.ofNullable((String) row[5]).map(SiteId::new),
                Optional.ofNullable((String) row[6]).map(SiteName::new),
                Optional.ofNullable((Number) row[7]).map(used -> Instant.ofEpochMilli(used.longValue())));
    }
}
