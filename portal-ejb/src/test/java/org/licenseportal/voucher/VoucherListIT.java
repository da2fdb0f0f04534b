package org.licenseportal.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.catalog.CatalogFixture.OUTLOOK_10_PACK;
import static org.licenseportal.catalog.CatalogFixture.PROFESSIONAL;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.PURCHASED;
import static org.licenseportal.site.SiteFixture.REGISTERED;
import static org.licenseportal.voucher.VoucherFixture.CONTEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;

/** VOU-1 and VOU-2: the list of vouchers, its filters and its pages. */
@OnBothDatabases
class VoucherListIT {

    private static final List<VoucherCode> PACKS = VoucherFixture.codes(7, 21);
    private static final List<VoucherCode> PROFESSIONALS = VoucherFixture.codes(3, 22);
    private static final List<VoucherCode> SOUTHS = VoucherFixture.codes(2, 23);

    private final TestDatabase database;
    private final Persistence persistence;
    private final VoucherService vouchers;

    VoucherListIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        vouchers = persistence.service(VoucherService.class);
    }

    @BeforeEach
    void someVouchers() {
        SiteFixture.insertInto(database);
        VoucherFixture.insertInto(database, NORTHGATE, PACKS);
        VoucherFixture.insertInto(database, NORTHGATE, PROFESSIONALS, PROFESSIONAL);
        VoucherFixture.insertInto(database, SOUTHGATE, SOUTHS);
        redeem(PACKS.get(0), REGISTERED, 1);
        redeem(PACKS.get(1), PURCHASED, 2);
        database.execute(
                "insert into purchase_order (number, reseller_number, placed_at, placed_by, voucher_count, site_count)"
                        + " values ('PO-2', '000000', 0, 'erp', 1, 0)",
                "update voucher set purchase_order = 'PO-2' where code = '"
                        + PACKS.get(2).value() + "'");
    }

    @Test
    void vou1TheUnassignedComeFirstAndTheLastUsedBeforeTheOthers() {
        var codes = codes(VoucherFilter.ALL);

        assertEquals(10, codes.size());
        assertEquals(Set.copyOf(codes), union(PACKS, PROFESSIONALS));
        assertEquals(List.of(PACKS.get(1), PACKS.get(0)), codes.subList(8, 10));
        assertEquals(PROFESSIONALS.get(2), codes.get(0), "the newest first");
    }

    @Test
    void vou1ARowSaysWhatTheVoucherIsAndWhereItWent() {
        var used = one(text(PACKS.get(0).value()));
        var unused = one(text(PROFESSIONALS.get(0).value()));

        assertEquals("(S1303549) Phone Manager Outlook 10 Pack", used.title());
        assertEquals(Optional.of(REGISTERED), used.site());
        assertEquals("Harbour Clinic", used.siteName().orElseThrow().value());
        assertTrue(used.used());
        assertEquals(Optional.empty(), unused.site());
        assertFalse(unused.used());
    }

    @Test
    void vou2EachFilterLetsThroughWhatItSays() {
        assertEquals(8, count(VoucherFilter.of(VoucherUse.UNUSED)));
        assertEquals(2, count(VoucherFilter.of(VoucherUse.USED)));
        assertEquals(1, count(filter(VoucherUse.ANY, Optional.of(REGISTERED), Optional.empty())));
        assertEquals(1, count(filter(VoucherUse.ANY, Optional.empty(), Optional.of(new PurchaseOrderNumber("PO-2")))));
        assertEquals(0, count(filter(VoucherUse.UNUSED, Optional.of(REGISTERED), Optional.empty())));
        var packs = new VoucherFilter(
                VoucherUse.UNUSED,
                Optional.of(OUTLOOK_10_PACK),
                Optional.empty(),
                Optional.empty(),
                Optional.of(" outlook "));
        assertEquals(5, count(packs));
        assertEquals(5, codes(packs).size());
    }

    @Test
    void vou2TheTextFindsCodesPartsOrdersAndSites() {
        assertEquals(3, count(text("s1302776")));
        assertEquals(7, count(text("OUTLOOK")));
        assertEquals(1, count(text("po-2")));
        assertEquals(1, count(text("18429")));
        assertEquals(1, count(text("harbour")));
        assertEquals(
                1, count(text(PACKS.get(3).display().toLowerCase(Locale.ROOT).replace("-", " "))));
    }

    @Test
    void vou2SignsThatDatabasesReadAsWildcardsAreOrdinary() {
        assertEquals(0, count(text("%")));
        assertEquals(0, count(text("_")));
        assertEquals(0, count(text("!")));
        assertEquals(0, count(text("'; drop table voucher; --")));
    }

    @Test
    void everyPageFollowsTheOneBeforeItInBothDirections() {
        var whole = codes(VoucherFilter.ALL);
        List<VoucherCode> forward = new ArrayList<>();
        var page = page(VoucherFilter.ALL, PageRequest.first(3));
        while (true) {
            page.items().forEach(voucher -> forward.add(voucher.code()));
            if (page.next().isEmpty()) {
                break;
            }
            page = page(VoucherFilter.ALL, new PageRequest(3, page.next()));
        }
        assertEquals(whole, forward);
        assertEquals(10, page.last());

        var before = page(VoucherFilter.ALL, new PageRequest(3, page.previous()));
        assertEquals(
                whole.subList(6, 9),
                before.items().stream().map(VoucherSummary::code).toList());
        assertEquals(7, before.first());
    }

    @Test
    void aPlaceInTheListNamesNoCode() {
        var next = page(VoucherFilter.ALL, PageRequest.first(9)).next().orElseThrow();

        assertTrue(next.key().stream().allMatch(part -> part.matches("[0-9]+")), next.toString());
    }

    @Test
    void aPlaceOfAnotherListIsTheBeginning() {
        var foreign = Cursor.after(20, List.of("Harbour", "18429"));

        assertEquals(
                10,
                page(VoucherFilter.ALL, new PageRequest(50, Optional.of(foreign)))
                        .items()
                        .size());
    }

    @Test
    void anotherResellersVouchersLookLikeNone() {
        var own = persistence.inTransaction(() -> vouchers.list(SOUTHGATE, VoucherFilter.ALL, PageRequest.first(50)));
        var numbers =
                Set.copyOf(own.items().stream().map(VoucherSummary::number).toList());

        assertEquals(2, own.items().size());
        assertEquals(0, count(text(SOUTHS.get(0).value())));
        assertEquals(List.of(), persistence.inTransaction(() -> vouchers.summaries(numbers, NORTHGATE)));
        assertEquals(
                2,
                persistence
                        .inTransaction(() -> vouchers.summaries(numbers, SOUTHGATE))
                        .size());
        assertEquals(Optional.empty(), persistence.inTransaction(() -> vouchers.summary(SOUTHS.get(0), NORTHGATE)));
    }

    @Test
    void vou2ThePartsToChooseFromAreThoseThatTheResellerHas() {
        List<PartDetails> parts = persistence.inTransaction(() -> vouchers.parts(SOUTHGATE));

        assertEquals(List.of(new PartDetails(OUTLOOK_10_PACK, "Phone Manager Outlook 10 Pack")), parts);
    }

    private void redeem(VoucherCode code, SiteId site, int secondsLater) {
        var context = new RedemptionContext(
                CONTEXT.requestId(),
                CONTEXT.licenseSerial(),
                "somebody",
                CONTEXT.now().plusSeconds(secondsLater));
        persistence.inTransaction(() -> vouchers.redeem(Set.of(code), site, NORTHGATE, context));
    }

    private static VoucherFilter text(String text) {
        return new VoucherFilter(
                VoucherUse.ANY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }

    private static VoucherFilter filter(VoucherUse use, Optional<SiteId> site, Optional<PurchaseOrderNumber> order) {
        return new VoucherFilter(use, Optional.empty(), site, order, Optional.empty());
    }

    private static Set<VoucherCode> union(List<VoucherCode> some, List<VoucherCode> others) {
        Set<VoucherCode> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private VoucherSummary one(VoucherFilter filter) {
        return page(filter, PageRequest.first(1)).items().get(0);
    }

    private List<VoucherCode> codes(VoucherFilter filter) {
        return page(filter, PageRequest.first(50)).items().stream()
                .map(VoucherSummary::code)
                .toList();
    }

    private Page<VoucherSummary> page(VoucherFilter filter, PageRequest request) {
        return persistence.inTransaction(() -> vouchers.list(NORTHGATE, filter, request));
    }

    private long count(VoucherFilter filter) {
        return persistence.inTransaction(() -> vouchers.count(NORTHGATE, filter));
    }
}
