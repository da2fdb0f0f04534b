package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.licenseportal.voucher.VoucherCode;

/** Writes the demo's vouchers, with what the used ones gave to their sites. */
final class VoucherRows {

    /** Fixed, so that every demo has the same codes; real codes come from a strong generator. */
    private static final long SEED = 20_261_123L;

    private static final List<String> VOUCHER = List.of(
            "code",
            "part_number",
            "reseller_number",
            "purchase_order",
            "issued_at",
            "site_id",
            "used_at",
            "used_order");

    private static final List<String> REDEMPTION = List.of("voucher_code", "site_id", "redeemed_at", "redeemed_by");

    private static final List<String> LINE = List.of("site_id", "source", "feature_code", "quantity", "granted_at");

    private static final List<String> PARTS = List.of(
            DemoCatalog.OUTLOOK_10_PACK,
            DemoCatalog.ONE_PROFESSIONAL,
            "DEMO-1001",
            "DEMO-1002",
            "DEMO-1003",
            "DEMO-1004",
            "DEMO-1005");

    private final Instant firstStart;
    private final List<String> sites;
    private final RandomGenerator random = new SplittableRandom(SEED);
    private final OrderRows orders;
    private final List<Object[]> vouchers = new ArrayList<>();
    private final List<Object[]> redemptions = new ArrayList<>();
    private final List<Object[]> lines = new ArrayList<>();

    /** @param sites the sites that the used vouchers were redeemed for */
    VoucherRows(Instant firstStart, List<String> sites) {
        this.firstStart = firstStart;
        orders = new OrderRows(firstStart);
        this.sites = sites;
    }

    void load(Rows rows) throws SQLException {
        for (int number = 0; number < 10; number++) {
            unused(DemoCatalog.NORTHGATE, number < 3 ? DemoCatalog.OUTLOOK_10_PACK : DemoCatalog.ONE_PROFESSIONAL);
        }
        for (int number = 0; number < 200; number++) {
            String part = PARTS.get(number % PARTS.size());
            if (number % 5 < 3) {
                used(part, sites.get(number % sites.size()));
            } else {
                unused(DemoCatalog.NORTHGATE, part);
            }
        }
        for (int number = 0; number < 100; number++) {
            unused(DemoCatalog.SOUTHGATE, PARTS.get(number % PARTS.size()));
        }
        orders.load(rows);
        rows.insert("voucher", VOUCHER, vouchers);
        rows.insert("voucher_redemption", REDEMPTION, redemptions);
        rows.insert("license_line", LINE, lines);
    }

    private void unused(String owner, String part) {
        add(VoucherCode.random(random), part, owner, new Object[] {null, null, Long.MAX_VALUE});
    }

    private void used(String part, String site) {
        String code = VoucherCode.random(random).value();
        long usedAt = daysAgo(1 + vouchers.size() % 90);
        add(new VoucherCode(code), part, DemoCatalog.NORTHGATE, new Object[] {site, usedAt, usedAt});
        redemptions.add(new Object[] {code, site, usedAt, "Northgate Communications"});
        for (DemoCatalog.Grant grant : DemoCatalog.GRANTS) {
            if (grant.part().equals(part)) {
                lines.add(new Object[] {site, code, grant.feature(), grant.quantity(), usedAt});
            }
        }
    }

    private void add(VoucherCode code, String part, String owner, Object[] use) {
        String purchaseOrder = "PO-2026-" + (1000 + vouchers.size() / 10);
        long issuedAt = orders.ordered(purchaseOrder, owner, part);
        vouchers.add(new Object[] {code.value(), part, owner, purchaseOrder, issuedAt, use[0], use[1], use[2]});
    }

    private long daysAgo(int days) {
        return firstStart.minus(Duration.ofDays(days)).toEpochMilli();
    }
}
