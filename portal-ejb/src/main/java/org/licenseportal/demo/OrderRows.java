package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the orders that the demo's vouchers came with, and one of today that made two sites. */
final class OrderRows {

    private static final List<String> ORDER =
            List.of("number", "reseller_number", "placed_at", "placed_by", "voucher_count", "site_count");

    private static final List<String> LINE = List.of("order_number", "part_number", "quantity");

    private static final List<String> SITE = List.of("site_id", "order_number", "part_number");

    private static final String TODAYS = "PO-2026-2001";

    /** Before the first voucher of the demo was used. */
    private static final int FIRST_DAYS_AGO = 193;

    private static final int DAYS_BETWEEN = 3;

    private final Instant firstStart;
    private final Map<String, Order> orders = new LinkedHashMap<>();

    private record Order(String owner, long placedAt, Map<String, Integer> pieces) {}

    OrderRows(Instant firstStart) {
        this.firstStart = firstStart;
    }

    /**
     * One more voucher of an order.
     *
     * @return when the order was placed
     */
    long ordered(String number, String owner, String part) {
        long placedAt = firstStart
                .minus(Duration.ofDays(FIRST_DAYS_AGO - (long) DAYS_BETWEEN * orders.size()))
                .toEpochMilli();
        Order order = orders.computeIfAbsent(number, fresh -> new Order(owner, placedAt, new TreeMap<>()));
        order.pieces().merge(part, 1, Integer::sum);
        return order.placedAt();
    }

    void load(Rows rows) throws SQLException {
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        orders.forEach((number, order) -> {
            int vouchers =
                    order.pieces().values().stream().mapToInt(Integer::intValue).sum();
            heads.add(new Object[] {number, order.owner(), order.placedAt(), "API key Demo", vouchers, 0});
            order.pieces().forEach((part, count) -> lines.add(new Object[] {number, part, count}));
        });
        List<String> sites = List.of("18422", "18425");
        heads.add(new Object[] {
            TODAYS, DemoCatalog.NORTHGATE, firstStart.toEpochMilli(), "vendor@portal.example", 0, sites.size()
        });
        lines.add(new Object[] {TODAYS, DemoCatalog.NEW_SITE, sites.size()});
        rows.insert("purchase_order", ORDER, heads);
        rows.insert("purchase_order_line", LINE, lines);
        rows.insert(
                "purchase_order_site",
                SITE,
                sites.stream()
                        .map(site -> new Object[] {site, TODAYS, DemoCatalog.NEW_SITE})
                        .toList());
    }
}
