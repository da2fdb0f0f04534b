package org.licenseportal.web.voucher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherFilter;
import org.licenseportal.voucher.VoucherUse;
import org.licenseportal.web.support.ListQuery;

/**
 * The address of the list of vouchers (VOU-2).
 *
 * @param list what it says
 */
record VoucherAddress(ListQuery list) {

    static final String PATH = "/vouchers";
    static final String TEXT = "q";
    static final String USE = "use";
    static final String PART = "part";
    static final String SITE = "site";
    static final String ORDER = "order";

    static final String UNUSED = "unused";
    static final String USED = "used";

    static VoucherAddress read(Map<String, String> parameters) {
        return new VoucherAddress(ListQuery.read(PATH, parameters, List.of(TEXT, USE, PART, SITE, ORDER)));
    }

    /** The code that was typed instead of a text; empty when it is none. */
    Optional<VoucherCode> code() {
        return list.filter(TEXT).flatMap(VoucherCode::parse);
    }

    /** What the list shows. Nothing fits to a value that cannot be: {@link #impossible} tells. */
    VoucherFilter filter() {
        return new VoucherFilter(
                use(),
                list.filter(PART).flatMap(PartNumber::parse),
                list.filter(SITE).flatMap(SiteId::parse),
                list.filter(ORDER).flatMap(PurchaseOrderNumber::parse),
                list.filter(TEXT));
    }

    /** Whether a filter is set to what no voucher can have. */
    boolean impossible() {
        return cannotBe(PART, list.filter(PART).flatMap(PartNumber::parse))
                || cannotBe(SITE, list.filter(SITE).flatMap(SiteId::parse))
                || cannotBe(ORDER, list.filter(ORDER).flatMap(PurchaseOrderNumber::parse))
                || cannotBe(USE, Optional.of(use()).filter(use -> use != VoucherUse.ANY));
    }

    private boolean cannotBe(String name, Optional<?> read) {
        return list.filter(name).isPresent() && read.isEmpty();
    }

    private VoucherUse use() {
        return switch (list.filter(USE).orElse("")) {
            case UNUSED -> VoucherUse.UNUSED;
            case USED -> VoucherUse.USED;
            default -> VoucherUse.ANY;
        };
    }
}
