package org.licenseportal.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.catalog.CatalogFixture.OUTLOOK_10_PACK;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnPostgresql;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.RowsRead;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;

/** What a page of the list of vouchers reads when there are many: about what it shows, wherever it begins. */
@OnPostgresql
class VoucherScaleIT {

    private static final int SHOWN = 25;

    private final TestDatabase database;
    private final Persistence persistence;
    private final VoucherService vouchers;

    VoucherScaleIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        vouchers = persistence.service(VoucherService.class);
    }

    /** Half of them used, by turns. A code is a multiple of the check number, written with the letters of codes. */
    @BeforeEach
    void manyVouchers() {
        SiteFixture.insertInto(database);
        database.execute(
                "insert into voucher (code, part_number, reseller_number, purchase_order, issued_at, site_id, used_at,"
                        + " used_order) select '0000000000000' || (select string_agg("
                        + "substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (1021 * i >> shift & 31) + 1, 1), '')"
                        + " from unnest(array[20, 15, 10, 5, 0]) shift), 'S1303549', '000000', 'PO-' || i / 100, 0,"
                        + " case i % 2 when 0 then '18429' end, case i % 2 when 0 then i end,"
                        + " case i % 2 when 0 then i else 9223372036854775807 end"
                        + " from generate_series(1, 20000) i",
                "insert into purchase_order (number, reseller_number, placed_at, placed_by, voucher_count, site_count)"
                        + " select 'PO-' || i, '000000', 0, 'somebody', 100, 0 from generate_series(0, 200) i",
                "vacuum analyze voucher",
                "vacuum analyze purchase_order");
    }

    static List<VoucherFilter> filters() {
        return List.of(
                VoucherFilter.ALL,
                VoucherFilter.of(VoucherUse.UNUSED),
                VoucherFilter.of(VoucherUse.USED),
                new VoucherFilter(
                        VoucherUse.USED,
                        Optional.of(OUTLOOK_10_PACK),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new VoucherFilter(
                        VoucherUse.ANY,
                        Optional.empty(),
                        Optional.of(SiteFixture.REGISTERED),
                        Optional.empty(),
                        Optional.empty()),
                new VoucherFilter(
                        VoucherUse.ANY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PurchaseOrderNumber("PO-1")),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aPageReadsAboutWhatItShows(VoucherFilter filter) {
        assertReadsLittle(filter, PageRequest.first(SHOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "po-1", "po-150", "outlook"})
    void aPageWithATextReadsAboutWhatItShows(String text) {
        assertReadsLittle(filter(text), PageRequest.first(SHOWN));
    }

    @Test
    void aTextThatNothingHasReadsNothing() {
        long read = RowsRead.of("voucher", persistence, () -> {
            assertEquals(
                    0,
                    vouchers.list(NORTHGATE, filter("zzzz"), PageRequest.first(SHOWN))
                            .items()
                            .size());
            assertEquals(0, vouchers.count(NORTHGATE, filter("zzzz")));
            return null;
        });
        assertEquals(0, read);
    }

    private static VoucherFilter filter(String text) {
        return new VoucherFilter(
                VoucherUse.ANY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }

    @Test
    void aDeepPageReadsNoMoreThanTheFirst() {
        String unused = Long.toString(VoucherConditions.UNUSED);
        long middle = database.number("select min(number) + 10000 from voucher");
        String number = Long.toString(middle);

        assertReadsLittle(VoucherFilter.ALL, at(Cursor.after(5_000, List.of(unused, number))));
        assertReadsLittle(VoucherFilter.ALL, at(Cursor.before(5_000, List.of(unused, number))));
        assertReadsLittle(VoucherFilter.ALL, at(Cursor.after(15_000, List.of(number, number))));
    }

    private void assertReadsLittle(VoucherFilter filter, PageRequest page) {
        long read = RowsRead.of("voucher", persistence, () -> {
            assertEquals(SHOWN, vouchers.list(NORTHGATE, filter, page).items().size(), "a page is full");
            return null;
        });

        assertTrue(read >= SHOWN && read <= 10 * SHOWN, () -> read + " vouchers were read to show " + SHOWN);
    }

    private static PageRequest at(Cursor place) {
        return new PageRequest(SHOWN, Optional.of(place));
    }
}
