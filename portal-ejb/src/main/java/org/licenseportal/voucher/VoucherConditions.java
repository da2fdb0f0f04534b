package org.licenseportal.voucher;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.reseller.ResellerNumber;

/** The conditions of a query on vouchers, each with its values. It never changes: each step makes a new one. */
final class VoucherConditions {

    /** What {@code used_order} holds while a voucher is unused. */
    static final long UNUSED = Long.MAX_VALUE;

    static final String LIKE = " like ? escape '!'";

    private final String sql;
    private final List<Object> values;

    private VoucherConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    static VoucherConditions of(ResellerNumber owner) {
        return new VoucherConditions("v.reseller_number = ?", List.of(owner.value()));
    }

    /**
     * What a filter lets through, but for its text.
     *
     * @see VoucherTextRepository
     */
    static VoucherConditions of(ResellerNumber owner, VoucherFilter filter) {
        VoucherConditions owned = of(owner);
        VoucherConditions used =
                switch (filter.use()) {
                    case ANY -> owned;
                    case UNUSED -> owned.and("v.used_order = ?", UNUSED);
                    case USED -> owned.and("v.used_order < ?", UNUSED);
                };
        return used.andIf("v.part_number = ?", filter.part())
                .andIf("v.site_id = ?", filter.site())
                .andIf("v.purchase_order = ?", filter.purchaseOrder());
    }

    /** The number of the owner, whose vouchers alone are asked for. */
    Object owner() {
        return values.get(0);
    }

    VoucherConditions and(String condition, Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new VoucherConditions(sql + " and " + condition, List.copyOf(all));
    }

    /** Reads the given columns, at most so many rows. */
    String select(String columns, String order) {
        return "select " + columns + " from voucher v join part p on p.number = v.part_number"
                + " left join site s on s.id = v.site_id where " + sql + order;
    }

    /** Counts those of which one of the conditions holds, each no further than {@link PageRequest#MANY}. */
    static String count(List<VoucherConditions> any) {
        return any.stream()
                .map(one -> "select number from (select v.number from voucher v where " + one.sql
                        + PageRequest.fetchFirst(PageRequest.MANY) + ") few")
                .collect(Collectors.joining(" union ", "select count(*) from (", ") counted"));
    }

    /** The values of all of them, in this order. */
    static Query bind(List<VoucherConditions> all, Query query) {
        int place = 1;
        for (VoucherConditions one : all) {
            for (Object value : one.values) {
                query.setParameter(place++, value);
            }
        }
        return query;
    }

    /** So many question marks. */
    static String places(int count) {
        return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
    }

    /** The pattern of texts that have this one in them, whatever it is. */
    static String piece(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private VoucherConditions andIf(String condition, Optional<?> value) {
        return value.map(there -> and(condition, there.toString())).orElse(this);
    }
}
