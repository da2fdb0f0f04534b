package org.licenseportal.voucher;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/** The conditions of a query on vouchers, each with its values. It never changes: each step makes a new one. */
final class VoucherConditions {

    /** What {@code used_order} holds while a voucher is unused. */
    static final long UNUSED = Long.MAX_VALUE;

    private static final String LIKE = " like ? escape '!'";
    private static final String ANYWHERE = "(lower(v.part_number)" + LIKE + " or lower(p.description)" + LIKE
            + " or lower(v.purchase_order)" + LIKE + " or v.site_id = ? or lower(s.name)" + LIKE + ")";

    private final String sql;
    private final List<Object> values;

    private VoucherConditions(String sql, List<Object> values) {
        this.sql = sql;
        this.values = values;
    }

    static VoucherConditions of(ResellerNumber owner) {
        return new VoucherConditions("v.reseller_number = ?", List.of(owner.value()));
    }

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
                .andIf("v.purchase_order = ?", filter.purchaseOrder())
                .text(filter.text());
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

    /** How many there are; joined to what they refer to only where a condition asks for it. */
    String count() {
        return sql.contains("p.") ? select("count(*)", "") : "select count(*) from voucher v where " + sql;
    }

    Query bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    private VoucherConditions andIf(String condition, Optional<?> value) {
        return value.map(there -> and(condition, there.toString())).orElse(this);
    }

    private VoucherConditions text(Optional<String> text) {
        if (text.isEmpty()) {
            return this;
        }
        Optional<VoucherCode> code = text.flatMap(VoucherCode::parse);
        if (code.isPresent()) {
            return and("v.code = ?", code.get().value());
        }
        String words = text.get();
        String piece = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return and(ANYWHERE, piece, piece, piece, words, piece);
    }
}
