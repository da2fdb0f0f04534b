package org.licenseportal.web.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.catalog.PartDetails;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherFilter;
import org.licenseportal.voucher.VoucherUse;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.Texts;

/** VOU-2: what an address of the list of vouchers means. */
class VoucherAddressTest {

    private static final PartDetails PACK =
            new PartDetails(new PartNumber("S1303549"), "Phone Manager Outlook 10 Pack");
    private static final VoucherWords WORDS = new VoucherWords(Texts.of("vouchers", Locale.ENGLISH), List.of(PACK));

    @Test
    void vou2EachFilterIsInTheAddress() {
        VoucherAddress query = VoucherAddress.read(
                Map.of("use", "unused", "part", "S1303549", "site", "18429", "order", "PO-7", "q", "riverside"));

        assertEquals(
                new VoucherFilter(
                        VoucherUse.UNUSED,
                        Optional.of(PACK.number()),
                        Optional.of(new SiteId("18429")),
                        Optional.of(new PurchaseOrderNumber("PO-7")),
                        Optional.of("riverside")),
                query.filter());
        assertFalse(query.impossible());
    }

    @ParameterizedTest
    @CsvSource({"part, ß", "site, north", "order, ' ;'", "use, half"})
    void vou2WhatNoVoucherCanHaveFindsNone(String name, String value) {
        assertTrue(VoucherAddress.read(Map.of(name, value)).impossible());
    }

    @Test
    void vou2ACodeIsToldFromAText() {
        VoucherCode code = VoucherCode.random(new Random(7));

        assertEquals(
                Optional.of(code),
                VoucherAddress.read(Map.of("q", code.display().toLowerCase(Locale.ROOT)))
                        .code());
        assertEquals(
                Optional.empty(), VoucherAddress.read(Map.of("q", "outlook")).code());
    }

    @Test
    void vou2EachFilterIsSaidInWordsAndCanBeDropped() {
        VoucherAddress query = VoucherAddress.read(Map.of("use", "used", "part", "S1303549"));

        assertEquals(
                List.of(
                        new FilterLink("Use", "Used", "/vouchers?part=S1303549"),
                        new FilterLink("Part", "(S1303549) Phone Manager Outlook 10 Pack", "/vouchers?use=used")),
                WORDS.filters(query.list()));
    }

    @Test
    void vou2ACodeIsInNoAddressThatDropsAnotherFilter() {
        String code = VoucherCode.random(new Random(7)).display();

        List<FilterLink> links = WORDS.filters(
                VoucherAddress.read(Map.of("q", code, "use", "used")).list());

        assertEquals(
                List.of("/vouchers?use=used", "/vouchers"),
                links.stream().map(FilterLink::without).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, No vouchers", "1, 1 voucher", "2, 2 vouchers", "1214, '1,214 vouchers'"})
    void vou1TheyAreCountedInWords(long count, String words) {
        assertEquals(words, WORDS.counted(count));
    }
}
