package org.licenseportal.voucher;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.licenseportal.catalog.CatalogFixture;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;

/** Unused vouchers for tests, made of a fixed seed. */
public final class VoucherFixture {

    /** A redemption by the installation itself. */
    public static final RedemptionContext CONTEXT = new RedemptionContext(
            Optional.of("6f0c2c1e-53d2-4a3f-9ab1-0a2c4f5e6d7a"),
            Optional.of("serial-1"),
            "site 18429",
            SiteFixture.NOW);

    private VoucherFixture() {}

    /** Codes that fit together and are in no database yet. */
    public static List<VoucherCode> codes(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> VoucherCode.random(random)).limit(count).toList();
    }

    /** Puts unused vouchers for ten Outlook each into the database. */
    public static void insertInto(TestDatabase database, ResellerNumber owner, List<VoucherCode> codes) {
        insertInto(database, owner, codes, CatalogFixture.OUTLOOK_10_PACK);
    }

    /** Puts unused vouchers into the database. */
    public static void insertInto(
            TestDatabase database, ResellerNumber owner, List<VoucherCode> codes, PartNumber part) {
        database.execute(codes.stream()
                .map(code -> "insert into voucher (code, part_number, reseller_number, purchase_order, issued_at)"
                        + " values ('" + code.value() + "', '" + part + "', '" + owner + "', 'PO-1', 0)")
                .toArray(String[]::new));
    }
}
